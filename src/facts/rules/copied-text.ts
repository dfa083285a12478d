import type { Fault } from '../read';
import { leaves } from '../walk';
import { type FactSet, faultIn, type RecordWithId } from './rule';

/** Longest run of words that a text of ours may share with somebody's article. */
const SHARED_WORDS = 8;

/** Fields of our own wording; names, titles of sources and addresses are given, not written. */
const WRITTEN = new Set([
  'description',
  'text',
  'about',
  'outcome',
  'signed',
  'travel',
  'format',
  'length',
  'reason',
  'provisions',
  'state',
  'definition',
  'note',
]);

/** No text of ours repeats more than eight words in a row of the `articles` given. */
export function noCopiedText(articles: Iterable<string>): (set: FactSet) => Fault[] {
  return (set) => {
    const ours = runsOfOurTexts(set);
    const faults = new Map<string, Fault>();
    for (const article of articles) {
      for (const run of runs(article)) {
        for (const { record, path } of ours.get(run) ?? []) {
          const where = `${record.id} ${path}`;
          if (!faults.has(where)) {
            faults.set(
              where,
              faultIn(
                set,
                record,
                path,
                `repeats an article word for word ("${run}"): say it in your own words`,
              ),
            );
          }
        }
      }
    }
    return [...faults.values()];
  };
}

interface Place {
  record: RecordWithId;
  path: string;
}

function runsOfOurTexts(set: FactSet): Map<string, Place[]> {
  const { entities, summits, sanctions, claims, topics, timeline } = set.records;
  const found = new Map<string, Place[]>();
  for (const record of [...entities, ...summits, ...sanctions, ...claims, ...topics, ...timeline]) {
    for (const { path, key, value } of leaves(record)) {
      if (!WRITTEN.has(key)) continue;
      for (const run of runs(value)) found.set(run, [...(found.get(run) ?? []), { record, path }]);
    }
  }
  return found;
}

/** Every stretch of one word more than may be shared, folded so that case and punctuation do not hide a copy. */
function* runs(text: string): Generator<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let end = SHARED_WORDS + 1; end <= words.length; end++) {
    yield words.slice(end - SHARED_WORDS - 1, end).join(' ');
  }
}
