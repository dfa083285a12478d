import { isDeepStrictEqual } from 'node:util';
import { type Collection, type CompactFacts, DEFAULTS } from './compact';
import type { FactRecords } from './schema';

/** What the extension loads: the records without notes, which only editors read, and without fields at their default. */
export function compileFacts(records: FactRecords): CompactFacts {
  const compact = Object.entries(records).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value)
      ? value.map((record: object) => compactRecord(record, DEFAULTS[name as Collection]))
      : value,
  ]);
  return Object.fromEntries(compact) as CompactFacts;
}

function compactRecord(record: object, defaults: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) =>
        field !== 'note' && value !== undefined && !isDeepStrictEqual(value, defaults[field]),
    ),
  );
}
