import type { Article, Mention } from '../annotation';
import type { FactBase } from '../facts/factbase';
import { compileAliases } from './compile-aliases';
import { type Document, prepare } from './document';
import { findExact, merge } from './exact';
import { FuzzyFinder } from './fuzzy';
import { ShortForms } from './short-forms';
import type { Span } from './span';

export interface Matcher {
  /** Mentions in order, never overlapping, as UTF-16 offsets into the article's text. */
  match(article: Article): Mention[];
}

/** Fold → tokens → exact names → misspellings in what is left → short forms. The index is built once, here. */
export function createMatcher(facts: FactBase): Matcher {
  const index = compileAliases(facts);
  const fuzzy = new FuzzyFinder(index);
  const short = new ShortForms(index);
  return {
    match(article) {
      const document = prepare(article, index);
      const exact = findExact(document, index);
      const taken = new Uint8Array(document.tokens.count);
      take(taken, exact);
      const misspelt = fuzzy.find(document, taken);
      take(taken, misspelt);
      const full = merge(exact, misspelt);
      return merge(full, short.find(document, full, taken)).flatMap((span) =>
        toMention(document, index.entities[span.entity], span),
      );
    },
  };
}

function take(taken: Uint8Array, spans: readonly Span[]): void {
  for (const span of spans) taken.fill(1, span.firstToken, span.endToken);
}

function toMention(
  { article, folded }: Document,
  entity: { id: string; kind: string } | undefined,
  span: Span,
): Mention[] {
  if (!entity) return [];
  const start = folded.starts[span.start] ?? 0;
  const end = folded.ends[span.end - 1] ?? 0;
  return [
    {
      entity: entity.id,
      kind: entity.kind,
      start,
      end,
      surface: article.text.slice(start, end),
      how: span.how,
      score: span.score,
    },
  ];
}
