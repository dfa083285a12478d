import type { Entity } from '../../facts/schema';
import { isCapitalised } from '../../text/capitals';
import { isUnspaced } from '../shown-units';
import { isLeading, isTitle } from '../titles';
import { addPath, wordConcept, wordsOf } from './add-alias';
import type { AliasBuilder } from './alias-builder';

/** Descriptions that begin so depend on who was spoken of last: too unsure to mark. */
const DEPENDENT = /^(his|her|its|their|son|sa|ses|mr|mm)\s/i;

/** Adds the family names by which texts call a person once introduced; a given name that a language puts last is none. */
export function addFamilyNames(builder: AliasBuilder, entity: number, record: Entity): void {
  if (record.kind !== 'person') return;
  const [family, ...given] = builder.korean.has(entity)
    ? wordsOf(builder, record.name)
    : wordsOf(builder, record.name).toReversed();
  const others = new Set(given.flatMap((word) => builder.forms.conceptsOf(builder.forms.indexOf(word))));
  for (const surname of familyNames(builder, entity, record)) {
    if (surname === family || surname < 'а' || !others.has(builder.forms.indexOf(surname)))
      addSurname(builder, entity, surname);
  }
}

/** Adds descriptions with a proper name in them. Family names must be there before. */
export function addShortForms(builder: AliasBuilder, entity: number, record: Entity): void {
  for (const surface of record.short) {
    if (!isUnspaced(surface) && !DEPENDENT.test(surface)) addDescription(builder, entity, surface);
  }
}

const ARTICLE = /^(the|le|la|der|die|das|el|il|lo|l['’])\s?/i;
/** Several words that name somebody or some country, or begin with an article; never "a professor". */
function addDescription(builder: AliasBuilder, entity: number, surface: string): void {
  const definite = ARTICLE.test(surface);
  const rest = surface.replace(ARTICLE, '').split(/\s/);
  const words = [...wordsOf(builder, surface)];
  while (words.length > 1 && isLeading(words[0] ?? '')) words.shift();
  if (words.length < 2 || !rest.some(isCapitalised) || isRelative(builder, surface, words)) return;
  if (!definite && !isNaming(rest)) return;
  const path = words.map((word) => wordConcept(builder, word, 'plain'));
  addPath(builder, path, words, { entity, surface, short: true, definite });
}

/** "Yo Jong", "North Korea's leader", "Kim junior", "лидер КНДР". */
function isNaming(words: readonly string[]): boolean {
  if (words.every(isCapitalised) || words.some((word) => /[а-яіїє]/.test(word))) return true;
  const possessor = words.findIndex((word) => /['’]s$/.test(word));
  if (possessor >= 0) return words.slice(0, possessor + 1).every(isCapitalised);
  return words.length === 2 && isCapitalised(words[0] ?? '') && /^(junior|senior)$/.test(words[1] ?? '');
}

/** "Kim's sister": the name in it is the mention. */
function isRelative(builder: AliasBuilder, surface: string, [first = '']: readonly string[]): boolean {
  return /['’]s\s/.test(surface) && builder.surnames.has(builder.forms.intern(first));
}

/** Family names by which texts call the person: the single words among the short forms, else taken from the names themselves. */
function familyNames(builder: AliasBuilder, entity: number, { name, names, short }: Entity): Set<string> {
  const listed = short.flatMap((form) => {
    if (isUnspaced(form)) return [];
    const words = wordsOf(builder, form).filter((word) => !isTitle(word));
    return words.length === 1 && isCapitalised(form) ? words : [];
  });
  const korean = builder.korean.has(entity);
  const derived = [
    ...(listed.some((word) => word < 'а') ? [] : [name]),
    ...(names.ru ?? []),
    ...(names.uk ?? []),
  ].flatMap((full) => {
    const words = wordsOf(builder, full);
    return words.length > 1 && !/[(]/.test(full) ? [(korean ? words[0] : words.at(-1)) ?? ''] : words;
  });
  return new Set([...listed, ...derived].filter((word) => word.length > 1));
}

function addSurname(builder: AliasBuilder, entity: number, surname: string): void {
  const concept = wordConcept(builder, surname, 'plain');
  const bearers = builder.surnames.get(concept);
  if (!bearers) builder.surnames.set(concept, [entity]);
  else if (!bearers.includes(entity)) bearers.push(entity);
}
