import { type ReadonlySignal, signal } from '@preact/signals';
import type { FactBase } from '../facts/factbase';

/** The fact base, loaded after the first paint, as it is most of what these pages weigh; null until then. */
export function createFactsState(): ReadonlySignal<FactBase | null> {
  const facts = signal<FactBase | null>(null);
  requestAnimationFrame(() =>
    setTimeout(async () => {
      const { loadBundledFacts } = await import('../facts/bundled');
      facts.value = loadBundledFacts();
    }),
  );
  return facts;
}
