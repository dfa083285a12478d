import type { FactBase } from '../facts/factbase';

/** Numbers of the leaders of the latest summit on record: whom a bare family name means first in news of today. */
export function presentLeaders(facts: FactBase): Set<string> {
  let latest: { start: string; leaders: readonly string[] } | undefined;
  for (const summit of facts.summits.values()) if (!latest || summit.start > latest.start) latest = summit;
  return new Set(latest?.leaders);
}
