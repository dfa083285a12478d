import type { FactBase } from '../facts/factbase';
import { CLUES } from './clues';
import { type ClaimPoints, indexPoints } from './conflicts';
import { buildCueIndex, type CueIndex } from './cue-index';
import { type Meeting, readMeetings } from './meetings';
import { CLUE_PREFIX } from './reading';
import { type Measure, readMeasures } from './sanction-index';
import { buildClaimIndex, type ClaimIndex } from './similarity';

/** All that is worked out once for a fact base. */
export interface ContextIndex {
  cues: CueIndex;
  claims: ClaimIndex;
  points: ClaimPoints;
  meetings: readonly Meeting[];
  measures: readonly Measure[];
}

/** Kept as long as its fact base is. */
const indexes = new WeakMap<FactBase, ContextIndex>();

/** The index of a fact base, built on first use. */
export function contextIndex(facts: FactBase): ContextIndex {
  const known = indexes.get(facts);
  if (known) return known;
  const index: ContextIndex = {
    cues: buildCueIndex([
      ...[...facts.topics.values()].map(({ id, cues }) => ({ id, cues: Object.values(cues).flat() })),
      ...Object.entries(CLUES).map(([clue, cues]) => ({ id: CLUE_PREFIX + clue, cues })),
    ]),
    claims: buildClaimIndex(facts.claims.values()),
    points: indexPoints(facts.claims.values()),
    meetings: readMeetings(facts),
    measures: readMeasures(facts.sanctions.values()),
  };
  indexes.set(facts, index);
  return index;
}
