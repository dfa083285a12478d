import { guardsKnownForm, noSharedAlias, noWeakAlias } from './aliases';
import { claimsAreAttributed } from './attribution';
import { mutualClaimLinks } from './claim-links';
import { mutualConfusables } from './confusables';
import { datesExist, datesInOrder } from './dates';
import { sortedIds, uniqueIds } from './ids';
import { sitesBelongToOneOutlet } from './outlets';
import { noDanglingReference } from './references';
import type { Rule } from './rule';
import { namesInTheirScript } from './scripts';
import { noUnusedSource, sourcesTellWhatWasRead } from './sources';
import { targetsReached } from './targets';
import { noEditorRemarks, noVerdictWords } from './wording';

/** Rules between records; each record by itself is the schema's matter. A fault of one of these stops the build. */
export const BUILD_RULES: readonly Rule[] = [
  uniqueIds,
  noDanglingReference,
  sourcesTellWhatWasRead,
  datesExist,
  datesInOrder,
  noSharedAlias,
  noWeakAlias,
  guardsKnownForm,
  namesInTheirScript,
  mutualConfusables,
  mutualClaimLinks,
  claimsAreAttributed,
  sitesBelongToOneOutlet,
  noVerdictWords,
  noEditorRemarks,
];

/** Rules of good housekeeping, for `facts:check` only: a build half-way through an edit may break them. */
export const CHECK_RULES: readonly Rule[] = [...BUILD_RULES, sortedIds, noUnusedSource, targetsReached];
