import type { FactRecords } from './schema';

/** What the extension loads: the records without what only editors read. */
export function compileFacts(records: FactRecords): FactRecords {
  return JSON.parse(
    JSON.stringify(records, (key, value: unknown) => (key === 'note' ? undefined : value)),
  ) as FactRecords;
}
