import { WORD } from '../text/tokens';
import type { AliasIndex } from './alias-index';
import { type Document, isCapital, isGlued } from './document';
import type { Span } from './span';

/** How many tokens a reporting phrase may put into a name: "Yang told AFP Moo-jin". */
const REACH = 4;
const REPORTING = new Set('told said says tells'.split(' '));

/** Family names whose given name follows after a reporting phrase; only the family name is certain enough to mark. */
export function splitNames(document: Document, index: AliasIndex, found: readonly Span[]): Span[] {
  const { tokens, folded, forms } = document;
  const taken = new Uint8Array(tokens.count);
  for (const span of found) taken.fill(1, span.firstToken, span.endToken);
  const spans: Span[] = [];
  for (let i = 0; i + 2 < tokens.count; i++) {
    if (taken[i] || (forms[i] ?? -1) < 0 || !isCapital(document, i)) continue;
    if (!REPORTING.has(folded.text.slice(tokens.starts[i + 1] ?? 0, tokens.ends[i + 1] ?? 0))) continue;
    const entity = restOfName(document, index, i);
    if (entity === undefined) continue;
    spans.push({
      entity,
      start: tokens.starts[i] ?? 0,
      end: tokens.ends[i] ?? 0,
      firstToken: i,
      endToken: i + 1,
      how: 'variant',
      score: 0.9,
    });
  }
  return spans;
}

function restOfName(document: Document, index: AliasIndex, first: number): number | undefined {
  for (let from = first + 2; from <= first + 1 + REACH && from < document.tokens.count; from++) {
    if (!isCapital(document, from)) continue;
    const entities = new Set<number>();
    for (const concept of index.forms.conceptsOf(document.forms[first] ?? -1)) {
      collect(document, index, from, index.words.next(0, concept), entities);
    }
    const [only] = entities;
    if (entities.size === 1) return only;
  }
  return undefined;
}

function collect(
  document: Document,
  index: AliasIndex,
  token: number,
  node: number,
  entities: Set<number>,
): void {
  if (node < 0 || document.tokens.kinds[token] !== WORD) return;
  for (const concept of index.forms.conceptsOf(document.forms[token] ?? -1)) {
    const next = index.words.next(node, concept);
    if (next < 0) continue;
    for (const id of index.words.at(next)) {
      const alias = index.aliases.at(id);
      if (alias && index.entities[alias.entity]?.kind === 'person' && alias.length >= 2)
        entities.add(alias.entity);
    }
    if (token + 1 < document.tokens.count && isGlued(document, token + 1))
      collect(document, index, token + 1, next, entities);
  }
}
