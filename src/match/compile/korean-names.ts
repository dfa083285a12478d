import type { Entity } from '../../facts/schema';
import { isHangul, spellSurname, spellSyllable } from '../../text/transliteration/hangul';
import { addPath, formConcept, wordsOf } from './add-alias';
import type { AliasBuilder } from './alias-builder';

/** Names of a Korean person made from the Hangul: each syllable in every spelling, family name first or last, given name in one word or two. */
export function addKoreanNames(builder: AliasBuilder, entity: number, { kind, name, names }: Entity): void {
  if (kind !== 'person') return;
  const words = wordsOf(builder, name);
  for (const hangul of names.ko ?? []) {
    const [surname = '', ...given] = hangul;
    if (!isHangul(hangul) || !spells(words, surname, given)) continue;
    builder.korean.add(entity);
    addRomanized(builder, entity, name, words, surname, given);
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
  builder: AliasBuilder,
  entity: number,
  surface: string,
  words: readonly string[],
  surname: string,
  given: readonly string[],
): void {
  const options = { entity, surface, listed: false };
  const [family = '', ...rest] = words;
  const first = spelledConcept(builder, `${surname}-`, spellSurname(surname));
  const each = given.map((syllable) => spelledConcept(builder, syllable, spellSyllable(syllable)));
  addPath(builder, [first, ...each], words, options);
  if (given.length < 2) return;
  addPath(builder, [...each, first], [...rest, family], { ...options, fuzzy: false });
  const one = formConcept(builder, given.join(''), [given.join(''), rest.join('')]);
  if (each[0] !== undefined && each[1] !== undefined) builder.givenNames.push([each[0], each[1], one]);
  addPath(builder, [first, one], [family, rest.join('')], options);
  addPath(builder, [one, first], [rest.join(''), family], { ...options, fuzzy: false });
}

/** The concept with its Latin spellings; the Cyrillic ones and their cases come when a text needs them. */
function spelledConcept(builder: AliasBuilder, name: string, spellings: readonly string[]): number {
  const known = builder.forms.indexOf(name);
  if (known >= 0) return known;
  const concept = formConcept(builder, name, [name, ...spellings.filter(isLatin)]);
  const cyrillic = spellings.filter((form) => !isLatin(form));
  if (cyrillic.length > 0) builder.cyrillic.push([concept, ...cyrillic]);
  return concept;
}

function isLatin(form: string): boolean {
  return form < 'а';
}
