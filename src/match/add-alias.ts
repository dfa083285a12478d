import type { CaseRule } from './alias';
import type { AliasIndex } from './alias-index';

/** Aliases of scripts without spaces, and Hangul; blanks and hyphens inside are optional in the text. */
export function addUnits(index: AliasIndex, entity: number, surface: string, folded: string): void {
  const id =
    index.aliases.push({
      entity,
      listed: true,
      surface,
      caseRule: 'any',
      skip: 0,
      length: 1,
      letters: folded.length,
      words: [],
      fuzzy: false,
    }) - 1;
  const spaced = folded.replaceAll('-', ' ');
  for (const form of new Set([folded, spaced, spaced.replaceAll(' ', '')])) {
    index.units.add(
      Array.from({ length: form.length }, (_, i) => form.charCodeAt(i)),
      id,
    );
    index.unitStarts[form.charCodeAt(0)] = 1;
  }
}

interface PathOptions {
  caseRule: CaseRule;
  skip: number;
  listed: boolean;
}

export function addPath(
  index: AliasIndex,
  entity: number,
  surface: string,
  path: readonly number[],
  words: readonly string[],
  options: PathOptions,
): void {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const fuzzy = options.caseRule !== 'exact' && entity >= 0;
  const id =
    index.aliases.push({ entity, surface, ...options, length: path.length, letters, words, fuzzy }) - 1;
  index.words.add(path, id);
}
