import { otherSpellings } from '../../text/transliteration/spelling';
import { type Alias, type Closing, spellingOf } from '../alias';
import type { AliasBuilder } from './alias-builder';

interface Options extends Partial<Omit<Alias, 'spelling' | 'comma' | 'closing'>> {
  entity: number;
  /** The alias as the fact base writes it. */
  surface: string;
}

const CYRILLIC_WORD = /^[\u0400-\u04ff']{2,}$/;

/** Folded words of an alias; empty where it holds anything but words. */
export function wordsOf(builder: AliasBuilder, surface: string): readonly string[] {
  return builder.folds.of(surface).words;
}

/** Adds an alias as a path of concepts. */
export function addPath(
  builder: AliasBuilder,
  path: readonly number[],
  words: readonly string[],
  { surface, ...options }: Options,
): void {
  const { entity, caseRule = 'capital', short = false } = options;
  builder.paths.push(path);
  builder.aliases.push({
    listed: true,
    skip: 0,
    definite: false,
    language: '',
    near: [],
    fuzzy: caseRule !== 'exact' && entity >= 0 && !short,
    ...options,
    caseRule,
    short,
    spelling: caseRule === 'exact' ? spellingOf(surface) : '',
    comma: surface.includes(','),
    closing: closingOf(surface),
    length: words.length,
    letters: words.reduce((sum, word) => sum + word.length, 0),
    words,
  });
}

function closingOf(surface: string): Closing {
  if (surface.endsWith('.')) return '.';
  return /[»”"]$/.test(surface) ? '"' : '';
}

/** The concept of a word with the forms that rules make of it: cases, other spellings, romanizations of a name, plural of a common word. */
export function wordConcept(builder: AliasBuilder, word: string, kind: 'name' | 'common' | 'plain'): number {
  const concept = builder.forms.intern(word);
  const made = `${kind} ${word}`;
  if (builder.made.has(made)) return concept;
  builder.made.add(made);
  builder.forms.add(word, concept);
  for (const other of otherSpellings(word)) builder.forms.add(other, concept);
  if (CYRILLIC_WORD.test(word)) {
    builder.cyrillic.push([concept]);
    if (kind === 'name') builder.sounds.add(word);
  } else if (kind === 'common' && word.length > 3) {
    builder.forms.add(word.endsWith('s') ? word.slice(0, -1) : `${word}s`, concept);
  }
  return concept;
}

/** A concept with the forms given. */
export function formConcept(builder: AliasBuilder, name: string, forms: Iterable<string>): number {
  const concept = builder.forms.intern(name);
  for (const form of forms) builder.forms.add(form, concept);
  return concept;
}
