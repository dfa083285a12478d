import type { Annotation, Article } from './annotation';
import { findContext } from './context/context';
import { contextIndex } from './context/context-index';
import { detectCoverage } from './detect/detect';
import type { FactBase } from './facts/factbase';
import { createMatcher } from './match/matcher';

/** `auto` stops after detection where the article is no coverage; `always` goes on. */
export type Mode = 'auto' | 'always';

/** Annotates articles against one fact base. */
export interface Annotator {
  annotate(article: Article, mode?: Mode): Annotation;
  /** The same in steps, each at most a few dozen ms on an article, so that a page can have its turn between them. */
  steps(article: Article, mode?: Mode): Generator<void, Annotation>;
}

/** The straight line: text → coverage → mentions → context. The indexes are built once, here or in the first step that needs one. */
export function createAnnotator(facts: FactBase): Annotator {
  const matcher = createMatcher(facts);
  function* steps(article: Article, mode: Mode = 'auto'): Generator<void, Annotation> {
    const coverage = detectCoverage(article, facts);
    if (coverage.verdict !== 'coverage' && mode === 'auto') return { coverage, mentions: [], context: [] };
    yield;
    const mentions = matcher.match(article);
    yield;
    contextIndex(facts);
    yield;
    return { coverage, mentions, context: findContext(article, mentions, coverage, facts) };
  }
  return { steps, annotate: (article, mode) => finish(steps(article, mode)) };
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
