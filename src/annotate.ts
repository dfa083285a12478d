import type { Annotation, Article } from './annotation';
import { findContext } from './context/context';
import { contextIndex } from './context/context-index';
import { detectCoverage } from './detect/detect';
import type { FactBase } from './facts/factbase';
import type { CompiledNames } from './match/compiled-names';
import { createMatcher, type Matcher } from './match/matcher';
import { foldArticle } from './text/folded-article';

/** `auto` stops after detection where the article is no coverage; `always` goes on. */
type Mode = 'auto' | 'always';

/** Annotates articles against one fact base. */
export interface Annotator {
  annotate(article: Article, mode?: Mode): Annotation;
  /**
   * The same in steps, so that a page can have its turn between them. Each gives what is known so far: the verdict,
   * then the mentions too, at last the context.
   */
  steps(article: Article, mode?: Mode): Generator<Annotation, Annotation>;
}

/**
 * The straight line: text → coverage → mentions → context. `names` gives the names of the fact base as compiled. Each
 * index is made once, in the first step that needs it: an article that is no coverage needs none of the names.
 */
export function createAnnotator(facts: FactBase, names: () => CompiledNames): Annotator {
  let matcher: Matcher | undefined;
  function* steps(article: Article, mode: Mode = 'auto'): Generator<Annotation, Annotation> {
    const coverage = detectCoverage(article, facts);
    const verdict: Annotation = { coverage, mentions: [], context: [] };
    if (coverage.verdict !== 'coverage' && mode === 'auto') return verdict;
    yield verdict;
    matcher ??= createMatcher(facts, names());
    yield verdict;
    const folded = foldArticle(article);
    const mentions = matcher.match(folded);
    yield { ...verdict, mentions };
    contextIndex(facts);
    yield { ...verdict, mentions };
    return { coverage, mentions, context: findContext(folded, mentions, coverage, facts) };
  }
  return { steps, annotate: (article, mode) => finish(steps(article, mode)) };
}

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
