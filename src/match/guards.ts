import type { FactBase } from '../facts/factbase';
import { addPath, addUnits, formConcept, isUnspaced, wordsOf } from './add-alias';
import type { AliasIndex } from './alias-index';

/** Adds the names that must not link: whole names take their place in the text, single words are never misspellings. */
export function addGuards(index: AliasIndex, facts: FactBase): void {
  const { people, places, words } = facts.guards;
  const lookalikes = index.entities.flatMap((entity) =>
    entity.lookalikes.filter((name) => !/[()]/.test(name)),
  );
  const own = new Set(index.aliases.map((alias) => alias.words.join(' ')));
  for (const surface of [...people, ...places, ...words, ...lookalikes]) {
    if (isUnspaced(surface)) {
      addUnits(index, { entity: -1, surface });
      continue;
    }
    const path = wordsOf(surface);
    const [only] = path;
    if (path.length === 1 && only) index.ordinary.add(only);
    if (path.length < 2 || own.has(path.join(' '))) continue;
    const concepts = path.map((word) => formConcept(index, word, [word]));
    addPath(index, concepts, path, { entity: -1, surface, caseRule: 'any' });
  }
}
