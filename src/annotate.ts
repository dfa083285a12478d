import type { Annotation, Article } from './annotation';
import { contextSteps } from './context/context';
import { detectCoverage } from './detect/detect';
import type { FactBase } from './facts/factbase';
import type { CompiledNames } from './match/compiled-names';
import { createMatcher, type Matcher } from './match/matcher';
import { finish, knowing } from './steps';
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
    const mentions = yield* knowing(verdict, matcher.steps(folded));
    const named = { ...verdict, mentions };
    yield named;
    return { ...named, context: yield* knowing(named, contextSteps(folded, mentions, coverage, facts)) };
  }
  return { steps, annotate: (article, mode) => finish(steps(article, mode)) };
}
