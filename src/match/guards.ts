import type { FactBase } from '../facts/factbase';
import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';
import { addPath } from './add-alias';
import type { AliasIndex } from './alias-index';
import { tokenText } from './forms';

/** Adds the names that must not link: whole names take their place in the text, single words are never misspellings. */
export function addGuards(index: AliasIndex, facts: FactBase): void {
  const { people, places, words } = facts.guards;
  const lookalikes = index.entities.flatMap((entity) => entity.lookalikes);
  for (const surface of [...people, ...places, ...words, ...lookalikes]) addGuard(index, surface);
}

function addGuard(index: AliasIndex, surface: string): void {
  if (/[()]/.test(surface) || index.aliases.some((alias) => alias.surface === surface)) return;
  const folded = fold(surface).text;
  const tokens = tokenize(folded);
  const path = Array.from({ length: tokens.count }, (_, i) => tokenText(folded, tokens, i));
  for (const word of path.length === 1 ? path : []) index.ordinary.add(word);
  if (path.length < 2) return;
  const concepts = path.map((word) => {
    const concept = index.forms.concept(word);
    index.forms.add(word, concept);
    return concept;
  });
  addPath(index, -1, surface, concepts, path, { caseRule: 'any', skip: 0, listed: true });
}
