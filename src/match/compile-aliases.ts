import type { FactBase } from '../facts/factbase';
import type { Entity } from '../facts/schema';
import { addPath, addUnits, wordConcept, wordsOf } from './add-alias';
import type { CaseRule } from './alias';
import { type AliasBuilder, type AliasIndex, emptyIndex } from './alias-index';
import { addGuards, addOrdinaryWords } from './guards';
import { addKoreanNames } from './korean-names';
import { addFamilyNames, addShortForms } from './short-aliases';
import { isLeading } from './titles';

/** Builds the index of all aliases of the fact base. */
export function compileAliases(facts: FactBase): AliasIndex {
  const entities = [...facts.entities.values()];
  const index = emptyIndex(entities);
  const names = entities.map(namesOf);
  index.folds.prepare(surfacesOf(facts, names));
  addOrdinaryWords(index, facts);
  entities.forEach((entity, number) => {
    addKoreanNames(index, number, entity);
    const owner = ownerOf(entity, entities);
    if (owner >= 0) index.owners.set(number, owner);
    for (const surface of names[number] ?? []) {
      if (owner < 0 || surface !== entity.name) addAlias(index, number, surface, entity);
    }
    if (entity.kind === 'person' && !index.korean.has(number)) alignScripts(index, entity);
  });
  entities.forEach((entity, number) => {
    addFamilyNames(index, number, entity);
  });
  entities.forEach((entity, number) => {
    addShortForms(index, number, entity);
  });
  addGuards(index, facts);
  const { folds: _, made: __, ...built } = index;
  return built;
}

/** All that will be folded, so that it can be done in one pass. */
function* surfacesOf(
  { entities, guards }: FactBase,
  names: readonly ReadonlySet<string>[],
): Generator<string> {
  for (const list of [guards.people, guards.places, guards.words, ...names]) yield* list;
  for (const { short, lookalikes, guarded } of entities.values()) {
    yield* short;
    yield* lookalikes;
    for (const { near } of guarded) yield* near;
  }
}

/** Every listed name once; none for an outlet without names. What stands in brackets tells editors who is meant and is cut, unless only one word would be left. */
function namesOf({ kind, name, names, misprints }: Entity): Set<string> {
  const found = new Set<string>();
  const lists = Object.values(names);
  if (kind === 'outlet' && lists.length === 0) return found;
  for (const list of [[name], ...lists, misprints]) {
    for (const listed of list ?? []) if (!listed.includes('…')) found.add(withoutRemark(listed));
  }
  found.delete('');
  return found;
}

function withoutRemark(name: string): string {
  if (!name.endsWith(')')) return name;
  const short = name.slice(0, name.lastIndexOf('(')).trim();
  return /[\s-]/.test(short) ? short : '';
}

/** Number of the entity whose possessive the name begins with ("Kim Jong Un's armoured train"), or -1. */
function ownerOf({ name, kind }: Entity, entities: readonly Entity[]): number {
  const at = kind === 'person' ? -1 : name.search(/['’]s\s/);
  return at < 0
    ? -1
    : entities.findIndex((entity) => entity.name.length === at && name.startsWith(entity.name));
}

const NO_CUES: readonly string[] = [];

/** Folded cues that a guarded form wants near it. */
function cuesOf(index: AliasBuilder, text: string, { guarded }: Entity): readonly string[] {
  if (guarded.length === 0) return NO_CUES;
  return guarded.flatMap(({ form, near }) =>
    index.folds.of(form).text === text ? near.map((cue) => index.folds.of(cue).text) : [],
  );
}

function addAlias(index: AliasBuilder, number: number, surface: string, entity: Entity): void {
  const { text, words, isUnspaced } = index.folds.of(surface);
  const caseRule = isUnspaced ? 'any' : caseRuleOf(surface, words);
  const made = `${number} ${caseRule} ${text}`;
  if (index.made.has(made)) return;
  index.made.add(made);
  const near = cuesOf(index, text, entity);
  if (isUnspaced) {
    addUnits(index, { entity: number, surface, near });
    return;
  }
  const [only = ''] = words;
  if (words.length === 0 || caseRule === undefined) return;
  if (words.length === 1 && caseRule !== 'exact' && near.length === 0 && index.ordinary.has(only)) return;
  let skip = 0;
  while (skip < words.length - 1 && isLeading(words[skip] ?? '')) skip++;
  const isName = entity.kind === 'person' || entity.kind === 'place';
  const path = words.map((word) =>
    wordConcept(
      index,
      word,
      caseRule === 'any' ? 'common' : isName && !index.korean.has(number) ? 'name' : 'plain',
    ),
  );
  addPath(index, path, words, { entity: number, surface, near, caseRule, skip });
  if (entity.kind === 'person' && words.length === 2 && words.every((word) => word >= 'а')) {
    addPath(index, path.toReversed(), words.toReversed(), {
      entity: number,
      surface,
      near,
      caseRule,
      listed: false,
    });
  }
}

/** Lets each Latin word of a name stand for the Cyrillic word in its place, so that spellings of both habits mix: "Sergei Schoigu". */
function alignScripts(index: AliasBuilder, { name, names }: Entity): void {
  for (const cyrillic of [...(names.ru ?? []), ...(names.uk ?? [])]) {
    const words = wordsOf(index, cyrillic);
    for (const latin of [
      name,
      ...(names.en ?? []),
      ...(names.fr ?? []),
      ...(names.de ?? []),
      ...(names.es ?? []),
    ]) {
      const others = wordsOf(index, latin);
      if (others.length !== words.length) continue;
      words.forEach((word, i) => {
        const concept = index.forms.indexOf(word);
        if (concept >= 0 && word >= 'а') index.forms.add(others[i] ?? '', concept);
      });
    }
  }
}

/** A letter is what has two cases: enough for the scripts that have words, and much cheaper than a Unicode pattern. */
function countLetters(surface: string): { capitals: number; letters: number } {
  const lower = surface.toLowerCase();
  const upper = surface.toUpperCase();
  let capitals = 0;
  let letters = 0;
  for (let i = 0; i < surface.length; i++) {
    if (lower.charAt(i) === upper.charAt(i)) continue;
    letters++;
    if (surface.charAt(i) !== lower.charAt(i)) capitals++;
  }
  return { capitals, letters };
}

/** A single word without a capital is no alias: it would mark ordinary words. Abbreviations keep their case. */
function caseRuleOf(surface: string, words: readonly string[]): CaseRule | undefined {
  const { capitals, letters } = countLetters(surface);
  if (words.length !== 1) return capitals === 0 ? 'any' : 'capital';
  if (/\d/.test(surface)) return letters === 0 ? undefined : 'any';
  if (capitals === 0) return /^[\u0400-\u04ff]{9,}$/.test(surface) ? 'any' : undefined;
  return capitals > 1 && letters <= 6 ? 'exact' : 'capital';
}
