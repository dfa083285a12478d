import pageFacts from 'virtual:page-facts';
import pageNames from 'virtual:page-names';
import { type Annotator, createAnnotator } from './annotate';
import type { CompactFacts } from './facts/compact';
import { expandFacts } from './facts/expand';
import { createFactBase, type FactBase } from './facts/factbase';
import type { CompiledNames } from './match/compiled-names';

/**
 * The annotator with the facts that ship inside the bundle. Entities come with the names that cards show; all others
 * are in the compiled names.
 */
export function loadAnnotator(): { facts: FactBase; annotator: Annotator } {
  const facts = createFactBase(expandFacts(JSON.parse(pageFacts) as CompactFacts));
  return { facts, annotator: createAnnotator(facts, () => JSON.parse(pageNames) as CompiledNames) };
}
