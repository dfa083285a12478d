import type { FactBase } from '../../facts/factbase';
import type { Lookup } from '../../lookup/lookup';
import { loadFacts } from '../load-facts';

/** The fact base, and the index over it. */
export interface Knowledge {
  facts: FactBase;
  lookup: Lookup;
}

export async function loadKnowledge(): Promise<Knowledge> {
  const [facts, { createLookup }] = await Promise.all([loadFacts(), import('../../lookup/lookup')]);
  // Reading and indexing are two tasks, so that neither holds a key stroke up for long.
  await new Promise((resume) => setTimeout(resume));
  return { facts, lookup: createLookup(facts) };
}
