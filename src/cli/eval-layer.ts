import type { ContextNote } from '../annotation';
import type { FactBase } from '../facts/factbase';

/** The layer of a fact named in a fixture by its id; a fixture that names none is at fault. */
export function layerOf(id: string, facts: FactBase): ContextNote['layer'] {
  if (facts.summits.has(id)) return 'summits';
  if (facts.sanctions.has(id)) return 'sanctions';
  if (facts.topics.has(id)) return 'claims';
  throw new Error(`no meeting, measure or topic "${id}"`);
}
