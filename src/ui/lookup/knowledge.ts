import type { FactBase } from '../../facts/factbase';
import type { Lookup } from '../../lookup/lookup';

/** What needs the fact base; loaded after the first paint, as it is most of what these pages weigh. */
export interface Knowledge {
  facts: FactBase;
  lookup: Lookup;
}

export async function loadKnowledge(): Promise<Knowledge> {
  const [{ loadBundledFacts }, { createLookup }] = await Promise.all([
    import('../../facts/bundled'),
    import('../../lookup/lookup'),
  ]);
  const facts = loadBundledFacts();
  // Reading and indexing are two tasks, so that neither holds a key stroke up for long.
  await new Promise((resume) => setTimeout(resume));
  return { facts, lookup: createLookup(facts) };
}
