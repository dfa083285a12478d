import type { FactBase } from '../factbase';
import { claimNodes, claimRow } from './claims';
import { CONTEXT } from './context';
import { csvOfRecords } from './csv';
import { meetingNodes, meetingRow } from './meetings';
import { personNodes, personRow } from './people';
import { sanctionNodes, sanctionRow } from './sanctions';

export const PARTS = ['claims', 'sanctions', 'meetings', 'people'] as const;
export type Part = (typeof PARTS)[number];

/** JSON-LD nodes and table rows of one part of the fact base. */
function part(facts: FactBase, name: Part): { nodes: object[]; rows: Record<string, string>[] } {
  const each = <T>(
    records: Iterable<T>,
    nodes: (facts: FactBase, record: T) => object[],
    row: (facts: FactBase, record: T) => Record<string, string>,
  ) => {
    const list = [...records];
    return {
      nodes: list.flatMap((record) => nodes(facts, record)),
      rows: list.map((record) => row(facts, record)),
    };
  };
  switch (name) {
    case 'claims':
      return each(facts.claims.values(), claimNodes, claimRow);
    case 'sanctions':
      return each(facts.sanctions.values(), sanctionNodes, sanctionRow);
    case 'meetings':
      return each(facts.summits.values(), meetingNodes, meetingRow);
    case 'people':
      return each(
        [...facts.entities.values()].filter(({ kind }) => kind === 'person'),
        personNodes,
        personRow,
      );
  }
}

/** One JSON-LD document with the parts asked for. */
export function exportJsonLd(facts: FactBase, parts: readonly Part[]): string {
  const graph = parts.flatMap((name) => part(facts, name).nodes);
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
}

/** One table. */
export function exportCsv(facts: FactBase, name: Part): string {
  return csvOfRecords(part(facts, name).rows);
}
