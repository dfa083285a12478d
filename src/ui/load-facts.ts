import type { FactBase } from '../facts/factbase';

/** The fact base, as a chunk of its own: it is most of what the extension's pages weigh. */
export async function loadFacts(): Promise<FactBase> {
  const { loadBundledFacts } = await import('../facts/bundled');
  return loadBundledFacts();
}
