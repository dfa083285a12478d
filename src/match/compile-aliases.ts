import type { FactBase } from '../facts/factbase';
import type { Entity } from '../facts/schema';
import { countLetters } from '../text/capitals';
import { addPath, wordConcept, wordsOf } from './add-alias';
import type { CaseRule } from './alias';
import { type AliasBuilder, type AliasIndex, emptyIndex } from './alias-index';
import { cuesOf, namesOf } from './entity-names';
import { addGuards, addOrdinaryWords } from './guards';
import { addKoreanNames } from './korean-names';
import { addFamilyNames, addShortForms } from './short-aliases';
import { isLeading } from './titles';
import { isUnspaced } from './unit-index';

/** Builds the index of all aliases of the fact base. */
export function compileAliases(facts: FactBase): AliasIndex {
  const entities = [...facts.entities.values()];
  const index = emptyIndex(entities);
  const names = entities.map((entity) => [...namesOf(entity)].filter(([name]) => !isUnspaced(name)));
  index.folds.prepare(
    surfacesOf(
      facts,
      names.flatMap((list) => list.map(([name]) => name)),
    ),
  );
  addOrdinaryWords(index, facts);
  entities.forEach((entity, number) => {
    addKoreanNames(index, number, entity);
    for (const [surface, language] of names[number] ?? []) addAlias(index, number, surface, language, entity);
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
function* surfacesOf({ entities, guards }: FactBase, names: readonly string[]): Generator<string> {
  for (const list of [guards.people, guards.places, guards.words, names]) yield* list;
  for (const { short, lookalikes, guarded } of entities.values()) {
    for (const form of short) if (!isUnspaced(form)) yield form;
    yield* lookalikes;
    for (const { near } of guarded) yield* near;
  }
}

function addAlias(
  index: AliasBuilder,
  number: number,
  surface: string,
  language: string,
  entity: Entity,
): void {
  const { text, words } = index.folds.of(surface);
  const caseRule = caseRuleOf(surface, words);
  const made = `${number} ${caseRule} ${text}`;
  if (index.made.has(made)) return;
  index.made.add(made);
  const near = cuesOf(index.folds, surface, entity);
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
  addPath(index, path, words, {
    entity: number,
    surface,
    near,
    caseRule,
    skip,
    language: caseRule === 'exact' ? language : '',
  });
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

/** A single word without a capital is no alias: it would mark ordinary words. Abbreviations keep their case. */
function caseRuleOf(surface: string, words: readonly string[]): CaseRule | undefined {
  const { capitals, letters } = countLetters(surface);
  if (words.length !== 1) return capitals === 0 ? 'any' : 'capital';
  if (/\d/.test(surface)) return letters === 0 ? undefined : 'any';
  if (capitals === 0) return /^[\u0400-\u04ff]{9,}$/.test(surface) ? 'any' : undefined;
  return capitals > 1 && letters <= 6 ? 'exact' : 'capital';
}
