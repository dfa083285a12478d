import type { Mention } from '../annotation';
import type { FactBase } from '../facts/factbase';
import { finish, type Steps } from '../steps';
import type { FoldedArticle } from '../text/folded-article';
import { once } from '../text/once';
import type { CompiledNames } from './compiled-names';
import { type Document, prepare } from './document';
import { findUnits } from './exact-units';
import { findWords } from './exact-words';
import { FuzzySearch } from './fuzzy';
import { FuzzyLookup } from './fuzzy-lookup';
import { presentLeaders } from './leaders';
import { loadAliases } from './load-aliases';
import { checkNeighbours, merge } from './resolve';
import { ShortSearch } from './short-forms';
import type { Span } from './span';
import { loadUnits } from './unit-index';

export interface Matcher {
  /** Mentions in order, never overlapping, as UTF-16 offsets into the article's text. */
  match(article: FoldedArticle): Mention[];
  /** The same in steps. */
  steps(article: FoldedArticle): Steps<Mention[]>;
}

/**
 * Fold → tokens → exact names → misspellings in what is left → short forms. The indexes are made once, here, of the
 * names as they were compiled from the same fact base.
 */
export function createMatcher(facts: FactBase, names: CompiledNames): Matcher {
  const index = loadAliases(names, [...facts.entities.values()]);
  const lookup = new FuzzyLookup(index);
  const units = once(() => loadUnits(names, index.entities));
  const ids = presentLeaders(facts);
  const leaders = new Set(index.entities.flatMap((entity, number) => (ids.has(entity.id) ? number : [])));
  function* steps(article: FoldedArticle): Steps<Mention[]> {
    const document = prepare(article, index);
    yield;
    const exact = checkNeighbours(
      document,
      index,
      merge(findWords(document, index), findUnits(document, units)),
    );
    yield;
    const misspelt = new FuzzySearch(document, index, lookup, exact).run();
    const full = merge(exact, checkNeighbours(document, index, misspelt));
    yield;
    const all = new ShortSearch(document, index, leaders, full).run();
    return all.flatMap((span) => toMention(document, index.entities[span.entity], span));
  }
  return { steps, match: (article) => finish(steps(article)) };
}

function toMention(
  { article }: Document,
  entity: { id: string; kind: string } | undefined,
  span: Span,
): Mention[] {
  if (!entity) return [];
  const { folded, text } = article;
  const start = folded.starts[span.start] ?? 0;
  const end = folded.ends[span.end - 1] ?? 0;
  return [
    {
      entity: entity.id,
      kind: entity.kind,
      start,
      end,
      surface: text.slice(start, end),
      how: span.how,
      score: span.score,
    },
  ];
}
