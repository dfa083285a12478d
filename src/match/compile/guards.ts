import type { FactBase } from '../../facts/factbase';
import { isUnspaced } from '../shown-units';
import { addPath, formConcept, wordsOf } from './add-alias';
import type { AliasBuilder } from './alias-builder';

/** Takes note of single ordinary words and names: they are never misspellings of ours, nor aliases without a cue. */
export function addOrdinaryWords(builder: AliasBuilder, facts: FactBase): void {
  for (const surface of guardsOf(builder, facts)) {
    const [only, ...more] = wordsOf(builder, surface);
    if (only && more.length === 0) builder.ordinary.add(only);
  }
}

/** Adds whole names that must not link: they take their place in the text, unless they are names of ours too. */
export function addGuards(builder: AliasBuilder, facts: FactBase): void {
  const own = new Set(builder.aliases.map((alias) => alias.words.join(' ')));
  for (const surface of guardsOf(builder, facts)) {
    const path = wordsOf(builder, surface);
    if (path.length < 2 || own.has(path.join(' '))) continue;
    const concepts = path.map((word) => formConcept(builder, word, [word]));
    addPath(builder, concepts, path, { entity: -1, surface, caseRule: 'any' });
  }
}

function guardsOf({ entities }: AliasBuilder, { guards }: FactBase): string[] {
  const lookalikes = entities.flatMap((entity) => entity.lookalikes.filter((name) => !/[()]/.test(name)));
  return [...guards.people, ...guards.places, ...guards.words, ...lookalikes].filter(
    (name) => !isUnspaced(name),
  );
}
