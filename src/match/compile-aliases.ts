import type { FactBase } from '../facts/factbase';
import type { Entity } from '../facts/schema';
import { fold } from '../text/fold';
import { addPath, addUnits, isUnspaced, wordConcept, wordsOf } from './add-alias';
import type { CaseRule } from './alias';
import { type AliasIndex, emptyIndex } from './alias-index';
import { addGuards, addOrdinaryWords } from './guards';
import { addKoreanNames } from './korean-names';
import { addFamilyNames, addShortForms } from './short-aliases';
import { isLeading } from './titles';

/** Builds the index of all aliases of the fact base. */
export function compileAliases(facts: FactBase): AliasIndex {
  const entities = [...facts.entities.values()];
  const index = emptyIndex(entities);
  addOrdinaryWords(index, facts);
  entities.forEach((entity, number) => {
    if (entity.kind === 'outlet' && Object.keys(entity.names).length === 0) return;
    addKoreanNames(index, number, entity);
    const owner = ownerOf(entity, entities);
    if (owner >= 0) index.owners.set(number, owner);
    for (const surface of namesOf(entity, owner >= 0)) addAlias(index, number, surface, entity);
  });
  entities.forEach((entity, number) => {
    addFamilyNames(index, number, entity);
  });
  entities.forEach((entity, number) => {
    addShortForms(index, number, entity);
  });
  addGuards(index, facts);
  return index;
}

/** Every listed name once. What stands in brackets tells editors who is meant and is cut, unless only one word would be left. */
function namesOf(entity: Entity, owned: boolean): Set<string> {
  const listed = Object.values(entity.names).flatMap((names) => names ?? []);
  const all = [...(owned ? [] : [entity.name]), ...listed, ...entity.misprints].filter(
    (name) => !name.includes('…'),
  );
  const names = all.map((name) => {
    const short = name.replace(/\s*\([^)]*\)\s*$/, '').trim();
    return short === name || /[\s-]/.test(short) ? short : '';
  });
  return new Set(names.filter(Boolean));
}

/** Number of the entity whose possessive the name begins with ("Kim Jong Un's armoured train"), or -1. */
function ownerOf({ name, kind }: Entity, entities: readonly Entity[]): number {
  const owner = /^(.+)['’]s\s/.exec(name)?.[1];
  return kind === 'person' || !owner ? -1 : entities.findIndex((entity) => entity.name === owner);
}

function addAlias(index: AliasIndex, number: number, surface: string, entity: Entity): void {
  const near = entity.guarded
    .filter(({ form }) => form === surface)
    .flatMap((guard) => guard.near.map((cue) => fold(cue).text));
  const common = { entity: number, surface, near };
  if (isUnspaced(fold(surface).text)) {
    addUnits(index, common);
    return;
  }
  const words = wordsOf(surface);
  const caseRule = caseRuleOf(surface, words);
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
  addPath(index, path, words, { ...common, caseRule, skip });
  if (entity.kind === 'person' && words.length === 2 && words.every((word) => word >= 'а')) {
    addPath(index, path.toReversed(), words.toReversed(), { ...common, caseRule, listed: false });
  }
}

/** A single word without a capital is no alias: it would mark ordinary words. Abbreviations keep their case. */
function caseRuleOf(surface: string, words: readonly string[]): CaseRule | undefined {
  const capitals = surface.replace(/[^\p{Lu}]/gu, '').length;
  const letters = surface.replace(/[^\p{L}]/gu, '').length;
  if (words.length !== 1) return capitals === 0 ? 'any' : 'capital';
  if (/\d/.test(surface)) return letters === 0 ? undefined : 'any';
  if (capitals === 0) return /^[\u0400-\u04ff]{9,}$/.test(surface) ? 'any' : undefined;
  return capitals > 1 && letters <= 6 ? 'exact' : 'capital';
}
