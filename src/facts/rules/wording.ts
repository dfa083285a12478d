import type { Fault } from '../read';
import { leaves } from '../walk';
import { type FactSet, faultIn, type RecordWithId } from './rule';

/** Words that judge instead of telling; allowed inside quotation marks, where somebody else says them. */
const VERDICTS =
  /\b(lie[ds]?|lying|liars?|regimes?|puppets?|so-called|rogue|dictator(ship)?s?|tyrants?|tyranny|tyrannical|pariahs?|despots?|despotic|thugs?|evil|shameful|brazen(ly)?|bogus|propaganda|warmongers?|warmongering|aggressors?|brutal|henchm[ae]n|strongman|hermit kingdom|notorious(ly)?|infamous(ly)?|obviously|undeniabl[ey]|falsely|sham)\b/giu;

/** Fixed terms of law that hold one of the words above. */
const TERMS = /\b(sanctions|export control|non-?proliferation|control) regimes?\b/giu;

/** Traces of the editing that no reader should see. */
const REMARKS =
  /\b(from memory|not checked|to be checked|seed[ -:]?\d{3}|the seeds?|fixme|tbd|todo|xxx)\b|\?\?/giu;

/** Fields with text of ours that a card can show. */
const SHOWN = new Set([
  'description',
  'title',
  'text',
  'about',
  'outcome',
  'signed',
  'travel',
  'format',
  'length',
  'place',
  'reason',
  'provisions',
  'state',
  'definition',
]);

/** Our own voice gives no verdict. */
export function noVerdictWords(set: FactSet): Fault[] {
  return eachShownText(set, (record, path, text) =>
    matches(VERDICTS, withoutQuotes(text).replace(TERMS, ' ')).map((word) =>
      faultIn(
        set,
        record,
        path,
        `"${word}" is a verdict: say what was done or said, or put the word in quotation marks with who said it`,
      ),
    ),
  );
}

/** No remark of an editor stands in a shown text; `note` is for those. */
export function noEditorRemarks(set: FactSet): Fault[] {
  return eachShownText(set, (record, path, text) =>
    matches(REMARKS, text).map((word) =>
      faultIn(set, record, path, `"${word}" is an editor's remark: settle it, or move it to "note"`),
    ),
  );
}

function eachShownText(
  set: FactSet,
  check: (record: RecordWithId, path: string, text: string) => Fault[],
): Fault[] {
  const { entities, summits, sanctions, claims, topics, timeline } = set.records;
  return [...entities, ...summits, ...sanctions, ...claims, ...topics, ...timeline].flatMap((record) =>
    [...leaves(record)]
      .filter(({ key }) => SHOWN.has(key))
      .flatMap(({ path, value }) => check(record, path, value)),
  );
}

function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|‘[^’]*’|«[^»]*»/gu, ' ');
}

function matches(pattern: RegExp, text: string): string[] {
  return text.match(pattern) ?? [];
}
