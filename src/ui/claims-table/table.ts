import { byDate } from '../../context/cards/dates';
import type { FactBase } from '../../facts/factbase';
import { type Claim, SIDES, type Side } from '../../facts/schema';
import type { PageReport } from '../../messages/report';

/** Topics down, sides across. */
export interface ClaimsGrid {
  sides: Side[];
  rows: { topic: string; name: string; cells: Map<Side, Claim[]> }[];
}

/** The claims of the topics given, oldest first in each cell; sides without any claim are left out. */
export function claimsGrid(facts: FactBase, topics: readonly string[]): ClaimsGrid {
  const rows = topics.flatMap((topic) => {
    const claims = [...facts.claims.values()].filter((claim) => claim.topic === topic);
    if (claims.length === 0) return [];
    const cells = new Map<Side, Claim[]>();
    for (const claim of claims.toSorted(byDate)) {
      cells.set(claim.side, [...(cells.get(claim.side) ?? []), claim]);
    }
    return [{ topic, name: facts.topics.get(topic)?.name ?? topic, cells }];
  });
  return { sides: SIDES.filter((side) => rows.some(({ cells }) => cells.has(side))), rows };
}

/** Topics that the page speaks of, in the order of the text. */
export function topicsOf(report: PageReport | null): string[] {
  const notes = (report?.context ?? []).toSorted((a, b) => a.start - b.start);
  return [...new Set(notes.flatMap((note) => (note.layer === 'claims' ? note.topic : [])))];
}
