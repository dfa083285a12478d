import type { Entity } from '../facts/schema';
import { isHangul, spellSurname, spellSyllable } from '../text/transliteration/hangul';
import { addPath, formConcept, wordsOf } from './add-alias';
import type { AliasBuilder } from './alias-index';

/** Names of a Korean person made from the Hangul: each syllable in every spelling, family name first or last, given name in one word or two. */
export function addKoreanNames(index: AliasBuilder, entity: number, { kind, name, names }: Entity): void {
  if (kind !== 'person') return;
  const words = wordsOf(index, name);
  for (const hangul of names.ko ?? []) {
    const [surname = '', ...given] = hangul;
    if (!isHangul(hangul) || !spells(words, surname, given)) continue;
    index.korean.add(entity);
    addRomanized(index, entity, name, words, surname, given);
  }
}

/** Whether the words are these syllables: the family name and at least one other ("Li Qiang" is not 리창). */
function spells(
  [family = '', ...words]: readonly string[],
  surname: string,
  given: readonly string[],
): boolean {
  if (words.length === 0 || words.length !== given.length || given.length > 3) return false;
  return (
    spellSurname(surname).includes(family) &&
    given.some((syllable, i) => spellSyllable(syllable).includes(words[i] ?? ''))
  );
}

function addRomanized(
  index: AliasBuilder,
  entity: number,
  surface: string,
  words: readonly string[],
  surname: string,
  given: readonly string[],
): void {
  const options = { entity, surface, listed: false };
  const [family = '', ...rest] = words;
  const first = spelledConcept(index, `${surname}-`, spellSurname(surname));
  const each = given.map((syllable) => spelledConcept(index, syllable, spellSyllable(syllable)));
  addPath(index, [first, ...each], words, options);
  if (given.length < 2) return;
  addPath(index, [...each, first], [...rest, family], { ...options, fuzzy: false });
  const one = formConcept(index, given.join(''), [given.join(''), rest.join('')]);
  if (each[0] !== undefined && each[1] !== undefined) index.variants.addGivenName(each[0], each[1], one);
  addPath(index, [first, one], [family, rest.join('')], options);
  addPath(index, [one, first], [rest.join(''), family], { ...options, fuzzy: false });
}

/** The concept with its Latin spellings; the Cyrillic ones and their cases come when a text needs them. */
function spelledConcept(index: AliasBuilder, name: string, spellings: readonly string[]): number {
  const known = index.forms.indexOf(name);
  if (known >= 0) return known;
  index.cyrillic.push(() => {
    for (const form of spellings)
      if (!isLatin(form)) for (const inflected of withCases(form)) index.forms.add(inflected, concept);
  });
  const concept = formConcept(index, name, [name, ...spellings.filter(isLatin)]);
  return concept;
}

function isLatin(form: string): boolean {
  return form < 'а';
}

/** Cyrillic spellings of men's names decline: "Ын → Ына", "Чхоль → Чхоля". */
function withCases(form: string): string[] {
  if (isLatin(form) || !/[нмпктрль]$/.test(form)) return [form];
  if (form.endsWith('ь')) return [form, ...['я', 'ю', 'ем', 'е'].map((end) => form.slice(0, -1) + end)];
  return [form, ...['а', 'у', 'ом', 'е'].map((end) => form + end)];
}
