import type { Entity } from '../facts/schema';
import { isCapitalised } from '../text/capitals';
import { addPath, wordConcept, wordsOf } from './add-alias';
import type { AliasBuilder } from './alias-index';
import { isLeading, isTitle } from './titles';
import { isUnspaced } from './unit-index';

/** Descriptions that begin so depend on who was spoken of last: too unsure to mark. */
const DEPENDENT = /^(his|her|its|their|son|sa|ses|mr|mm)\s/i;

/** Adds the family names by which texts call a person once introduced; a given name that a language puts last is none. */
export function addFamilyNames(index: AliasBuilder, entity: number, record: Entity): void {
  if (record.kind !== 'person') return;
  const [family, ...given] = index.korean.has(entity)
    ? wordsOf(index, record.name)
    : wordsOf(index, record.name).toReversed();
  const others = new Set(given.flatMap((word) => index.forms.conceptsOf(index.forms.indexOf(word))));
  for (const surname of familyNames(index, entity, record)) {
    if (surname === family || surname < 'а' || !others.has(index.forms.indexOf(surname)))
      addSurname(index, entity, surname);
  }
}

/** Adds descriptions with a proper name in them. Family names must be there before. */
export function addShortForms(index: AliasBuilder, entity: number, record: Entity): void {
  for (const surface of record.short) {
    if (!isUnspaced(surface) && !DEPENDENT.test(surface)) addDescription(index, entity, surface);
  }
}

const ARTICLE = /^(the|le|la|der|die|das|el|il|lo|l['’])\s?/i;
/** Several words that name somebody or some country, or begin with an article; never "a professor". */
function addDescription(index: AliasBuilder, entity: number, surface: string): void {
  const definite = ARTICLE.test(surface);
  const rest = surface.replace(ARTICLE, '').split(/\s/);
  const words = [...wordsOf(index, surface)];
  while (words.length > 1 && isLeading(words[0] ?? '')) words.shift();
  if (words.length < 2 || !rest.some(isCapitalised) || isRelative(index, surface, words)) return;
  if (!definite && !isNaming(rest)) return;
  const path = words.map((word) => wordConcept(index, word, 'plain'));
  addPath(index, path, words, { entity, surface, short: true, definite });
}

/** "Yo Jong", "North Korea's leader", "Kim junior", "лидер КНДР". */
function isNaming(words: readonly string[]): boolean {
  if (words.every(isCapitalised) || words.some((word) => /[а-яіїє]/.test(word))) return true;
  const possessor = words.findIndex((word) => /['’]s$/.test(word));
  if (possessor >= 0) return words.slice(0, possessor + 1).every(isCapitalised);
  return words.length === 2 && isCapitalised(words[0] ?? '') && /^(junior|senior)$/.test(words[1] ?? '');
}

/** "Kim's sister": the name in it is the mention. */
function isRelative(index: AliasBuilder, surface: string, [first = '']: readonly string[]): boolean {
  return /['’]s\s/.test(surface) && index.surnames.has(index.forms.intern(first));
}

/** Family names by which texts call the person: the single words among the short forms, else taken from the names themselves. */
function familyNames(index: AliasBuilder, entity: number, { name, names, short }: Entity): Set<string> {
  const listed = short.flatMap((form) => {
    if (isUnspaced(form)) return [];
    const words = wordsOf(index, form).filter((word) => !isTitle(word));
    return words.length === 1 && isCapitalised(form) ? words : [];
  });
  const korean = index.korean.has(entity);
  const derived = [
    ...(listed.some((word) => word < 'а') ? [] : [name]),
    ...(names.ru ?? []),
    ...(names.uk ?? []),
  ].flatMap((full) => {
    const words = wordsOf(index, full);
    return words.length > 1 && !/[(]/.test(full) ? [(korean ? words[0] : words.at(-1)) ?? ''] : words;
  });
  return new Set([...listed, ...derived].filter((word) => word.length > 1));
}

function addSurname(index: AliasBuilder, entity: number, surname: string): void {
  const concept = wordConcept(index, surname, 'plain');
  const bearers = index.surnames.get(concept);
  if (!bearers) index.surnames.set(concept, [entity]);
  else if (!bearers.includes(entity)) bearers.push(entity);
}
