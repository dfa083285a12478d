import type { FactBase } from '../../facts/factbase';
import type { Entity } from '../../facts/schema';
import { countLetters } from '../../text/capitals';
import type { CaseRule } from '../alias';
import { isUnspaced } from '../shown-units';
import { isLeading } from '../titles';
import { addPath, wordConcept, wordsOf } from './add-alias';
import { type AliasBuilder, emptyBuilder } from './alias-builder';
import { cuesOf, namesOf } from './entity-names';
import { addGuards, addOrdinaryWords } from './guards';
import { addKoreanNames } from './korean-names';
import { addFamilyNames, addShortForms } from './short-aliases';

/** All names of the fact base in scripts with spaces, as aliases made of concepts. */
export function compileAliases(facts: FactBase): AliasBuilder {
  const builder = emptyBuilder(facts);
  const { entities } = builder;
  const names = entities.map((entity) => [...namesOf(entity)].filter(([name]) => !isUnspaced(name)));
  builder.folds.prepare(
    surfacesOf(
      facts,
      names.flatMap((list) => list.map(([name]) => name)),
    ),
  );
  addOrdinaryWords(builder, facts);
  entities.forEach((entity, number) => {
    addKoreanNames(builder, number, entity);
    for (const [surface, language] of names[number] ?? [])
      addAlias(builder, number, surface, language, entity);
    if (entity.kind === 'person' && !builder.korean.has(number)) alignScripts(builder, entity);
  });
  entities.forEach((entity, number) => {
    addFamilyNames(builder, number, entity);
  });
  entities.forEach((entity, number) => {
    addShortForms(builder, number, entity);
  });
  addGuards(builder, facts);
  return builder;
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
  builder: AliasBuilder,
  number: number,
  surface: string,
  language: string,
  entity: Entity,
): void {
  const { text, words } = builder.folds.of(surface);
  const caseRule = caseRuleOf(surface, words);
  const made = `${number} ${caseRule} ${text}`;
  if (builder.made.has(made)) return;
  builder.made.add(made);
  const near = cuesOf(builder.folds, surface, entity);
  const [only = ''] = words;
  if (words.length === 0 || caseRule === undefined) return;
  if (words.length === 1 && caseRule !== 'exact' && near.length === 0 && builder.ordinary.has(only)) return;
  let skip = 0;
  while (skip < words.length - 1 && isLeading(words[skip] ?? '')) skip++;
  const isName = entity.kind === 'person' || entity.kind === 'place';
  const path = words.map((word) =>
    wordConcept(
      builder,
      word,
      caseRule === 'any' ? 'common' : isName && !builder.korean.has(number) ? 'name' : 'plain',
    ),
  );
  addPath(builder, path, words, {
    entity: number,
    surface,
    near,
    caseRule,
    skip,
    language: caseRule === 'exact' ? language : '',
  });
  if (entity.kind === 'person' && words.length === 2 && words.every((word) => word >= 'а')) {
    addPath(builder, path.toReversed(), words.toReversed(), {
      entity: number,
      surface,
      near,
      caseRule,
      listed: false,
    });
  }
}

/** Lets each Latin word of a name stand for the Cyrillic word in its place, so that spellings of both habits mix: "Sergei Schoigu". */
function alignScripts(builder: AliasBuilder, { name, names }: Entity): void {
  for (const cyrillic of [...(names.ru ?? []), ...(names.uk ?? [])]) {
    const words = wordsOf(builder, cyrillic);
    for (const latin of [
      name,
      ...(names.en ?? []),
      ...(names.fr ?? []),
      ...(names.de ?? []),
      ...(names.es ?? []),
    ]) {
      const others = wordsOf(builder, latin);
      if (others.length !== words.length) continue;
      words.forEach((word, i) => {
        const concept = builder.forms.indexOf(word);
        if (concept >= 0 && word >= 'а') builder.forms.add(others[i] ?? '', concept);
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
