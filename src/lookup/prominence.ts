import type { FactBase } from '../facts/factbase';

/** How often other records refer to an id, as a share (0 to 1, logarithmic) of the most referred to: it parts equals. */
export function countReferences(facts: FactBase): Map<string, number> {
  const counts = new Map<string, number>();
  const ids = [
    ...[...facts.summits.values()].flatMap(({ leaders, places }) => [...leaders, ...places]),
    ...[...facts.claims.values()].flatMap(({ speaker, outlet }) => [speaker, outlet]),
    ...[...facts.sanctions.values()].flatMap(({ targets }) => targets),
    ...facts.timeline.flatMap(({ entities }) => entities),
  ];
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const most = Math.log1p(Math.max(1, ...counts.values()));
  return new Map([...counts].map(([id, count]) => [id, Math.log1p(count) / most]));
}
