import type { Entity } from '../../facts/schema';
import type { Folds } from './folds';

/**
 * Every listed name once, with the language that alone has it ('' for all); none for an outlet without names. What stands in brackets tells editors who is meant and is
 * cut, unless only one word would be left.
 */
export function namesOf({ kind, name, names, misprints }: Entity): Map<string, string> {
  const found = new Map<string, string>();
  const lists = Object.entries(names);
  if (kind === 'outlet' && lists.length === 0) return found;
  for (const [language, list] of [['', [name]], ...lists, ['', misprints]] as const) {
    for (const listed of list ?? []) {
      const own = withoutRemark(listed);
      if (own === '' || own.includes('…')) continue;
      const isShared = FOR_ALL.has(language) || (found.get(own) ?? language) !== language;
      found.set(own, isShared ? '' : language);
    }
  }
  return found;
}

/** Lists whose names the press of every language uses. */
const FOR_ALL = new Set(['', 'en', 'mul']);

function withoutRemark(name: string): string {
  if (!name.endsWith(')')) return name;
  const short = name.slice(0, name.lastIndexOf('(')).trim();
  return /[\s-]/.test(short) ? short : '';
}

const NO_CUES: readonly string[] = [];

/** Folded cues, one of which a guarded form wants near it. */
export function cuesOf(folds: Folds, surface: string, { guarded }: Entity): readonly string[] {
  if (guarded.length === 0) return NO_CUES;
  const { text } = folds.of(surface);
  return guarded.flatMap(({ form, near }) =>
    folds.of(form).text === text ? near.map((cue) => folds.of(cue).text) : [],
  );
}
