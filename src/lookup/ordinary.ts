import type { FactBase } from '../facts/factbase';
import { compact } from './tokens';

/** Names outside the fact base that a guess must not turn into one of its own. */
export interface OrdinaryNames {
  /** The query as a whole is such a name, or one of its words is. */
  has(text: string): boolean;
}

/** The fact base's guards, and the look-alikes that its entities name. */
export function collectOrdinary(facts: FactBase): OrdinaryNames {
  const { people, places, words } = facts.guards;
  const lookalikes = [...facts.entities.values()].flatMap((entity) => entity.lookalikes);
  const names = new Set([...people, ...places, ...words, ...lookalikes].map(compact));
  return { has: (text) => names.has(text) };
}
