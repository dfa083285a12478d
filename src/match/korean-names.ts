import type { Entity } from '../facts/schema';
import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';
import { isHangul, northSouth, spellSurname, spellSyllable } from '../text/transliteration/hangul';
import { russianCases } from '../text/transliteration/russian-cases';
import { addPath, addUnits } from './add-alias';
import type { AliasIndex } from './alias-index';
import { tokenText } from './forms';

/** A Korean name from its Hangul: each syllable in every spelling, family name first or last, given name in one word or two. */
export function addKoreanName(index: AliasIndex, entity: number, hangul: string, { name }: Entity): void {
  const syllables = [...hangul];
  if (!isHangul(hangul) || syllables.length < 2 || syllables.length > 4) return;
  const folded = fold(name).text;
  const tokens = tokenize(folded);
  const words = Array.from({ length: tokens.count }, (_, i) => tokenText(folded, tokens, i));
  const [surname = '', ...given] = syllables;
  if (words.length !== syllables.length || !spellSurname(surname).includes(words[0] ?? '')) return;
  for (const other of northSouth(hangul).slice(1)) addUnits(index, entity, other, other);
  const first = syllableConcept(index, `${surname}-`, spellSurname(surname));
  const rest = given.map((syllable) =>
    syllableConcept(index, syllable, spellSyllable(syllable).flatMap(withCases)),
  );
  const options = { caseRule: 'capital', skip: 0, listed: false } as const;
  addPath(index, entity, name, [first, ...rest], words, options);
  if (given.length < 2) return;
  addPath(index, entity, name, [...rest, first], words, options);
  const joined = given
    .map(spellSyllable)
    .reduce((all, next) => all.flatMap((a) => next.filter((b) => sameScript(a, b)).map((b) => a + b)));
  const one = syllableConcept(index, given.join(''), joined.flatMap(withCases));
  addPath(index, entity, name, [first, one], words, options);
  addPath(index, entity, name, [one, first], words, options);
}

function sameScript(a: string, b: string): boolean {
  return a < 'а' === b < 'а';
}

/** Cyrillic spellings decline: "Ын → Ына". */
function withCases(form: string): string[] {
  return form >= 'а' ? russianCases(form) : [form];
}

function syllableConcept(index: AliasIndex, name: string, forms: readonly string[]): number {
  const concept = index.forms.concept(name);
  for (const form of forms) index.forms.add(form, concept);
  return concept;
}
