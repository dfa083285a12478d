import { type Fault, readFacts } from './read';
import { BUILD_RULES, CHECK_RULES } from './rules/all';
import { noCopiedText } from './rules/copied-text';
import type { FactSet } from './rules/rule';
import type { FactRecords } from './schema';

/** Reads `folder` and applies the rules that a build must keep. */
export function readCheckedFacts(folder: string): { records: FactRecords; faults: Fault[] } {
  const { faults, ...set } = readFacts(folder);
  return { records: set.records, faults: [...faults, ...BUILD_RULES.flatMap((rule) => rule(set))] };
}

/** Every fault of the fact base by every rule; `articles` are texts that it must not repeat. */
export function checkFacts(set: FactSet, articles: Iterable<string>): Fault[] {
  return [...CHECK_RULES, noCopiedText(articles)].flatMap((rule) => rule(set));
}
