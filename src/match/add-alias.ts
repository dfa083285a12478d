import { russianCases } from '../text/transliteration/russian-cases';
import { otherSpellings } from '../text/transliteration/spelling';
import type { Alias } from './alias';
import type { AliasBuilder } from './alias-index';

type Options = Partial<Alias> & Pick<Alias, 'entity' | 'surface'>;

const NO_CUES: readonly string[] = [];
const CYRILLIC_WORD = /^[\u0400-\u04ff']{2,}$/;
/** Folded words of an alias; empty where it holds anything but words. */
export function wordsOf(index: AliasBuilder, surface: string): readonly string[] {
  return index.folds.of(surface).words;
}

/** Adds an alias as a path of concepts. */
export function addPath(
  index: AliasBuilder,
  path: readonly number[],
  words: readonly string[],
  options: Options,
): void {
  index.words.add(path, addEntry(index, options, words));
}

/** All fields in one order, without spreading: thousands of aliases are made while a page waits. */
function addEntry(index: AliasBuilder, options: Options, words: readonly string[]): number {
  const {
    entity,
    surface,
    caseRule = 'capital',
    skip = 0,
    listed = true,
    short = false,
    definite = false,
    language = '',
    near = NO_CUES,
  } = options;
  let letters = 0;
  for (const word of words) letters += word.length;
  const fuzzy = options.fuzzy ?? (caseRule !== 'exact' && entity >= 0 && !short);
  const alias: Alias = {
    entity,
    surface,
    caseRule,
    skip,
    listed,
    short,
    definite,
    language,
    near,
    fuzzy,
    length: words.length,
    letters,
    words,
  };
  return index.aliases.push(alias) - 1;
}

/** The concept of a word with the forms that rules make of it: cases, other spellings, romanizations of a name, plural of a common word. */
export function wordConcept(index: AliasBuilder, word: string, kind: 'name' | 'common' | 'plain'): number {
  const concept = index.forms.intern(word);
  const made = `${kind} ${word}`;
  if (index.made.has(made)) return concept;
  index.made.add(made);
  index.forms.add(word, concept);
  for (const other of otherSpellings(word)) index.forms.add(other, concept);
  if (CYRILLIC_WORD.test(word)) {
    index.cyrillic.push(() => {
      for (const form of russianCases(word)) index.forms.add(form, concept);
    });
    if (kind === 'name') index.variants.addCyrillic(word);
  } else if (kind === 'common' && word.length > 3) {
    index.forms.add(word.endsWith('s') ? word.slice(0, -1) : `${word}s`, concept);
  }
  return concept;
}

/** A concept with the forms given. */
export function formConcept(index: AliasBuilder, name: string, forms: Iterable<string>): number {
  const concept = index.forms.intern(name);
  for (const form of forms) index.forms.add(form, concept);
  return concept;
}
