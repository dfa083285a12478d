import type { Annotation, Article } from './annotation';
import { findContext } from './context/context';
import { detectCoverage } from './detect/detect';
import type { FactBase } from './facts/factbase';
import { createMatcher } from './match/matcher';

/** Annotates articles against one fact base. */
export interface Annotator {
  /** `auto` stops after detection where the article is no coverage; `always` goes on. */
  annotate(article: Article, mode?: 'auto' | 'always'): Annotation;
}

/** The straight line: text → coverage → mentions → context. The indexes are built once, here. */
export function createAnnotator(facts: FactBase): Annotator {
  const matcher = createMatcher(facts);
  return {
    annotate(article, mode = 'auto') {
      const coverage = detectCoverage(article, facts);
      if (coverage.verdict !== 'coverage' && mode === 'auto') return { coverage, mentions: [], context: [] };
      const mentions = matcher.match(article);
      return { coverage, mentions, context: findContext(article, mentions, coverage, facts) };
    },
  };
}
