import { isDeepStrictEqual } from 'node:util';
import { COLLECTIONS, type Column, type CompactFacts, DEFAULTS } from './compact';
import { homeSource } from './home-source';
import type { FactRecords, Source } from './schema';
import { leaves } from './walk';

/** What the extension loads, packed as `CompactFacts` tells. `expandFacts` is the way back. */
export function compileFacts(records: FactRecords): CompactFacts {
  const homes = new Set(homeSources(records).map(({ id }) => id));
  const sources = records.sources.filter(({ id }) => !homes.has(id));
  const place = new Map(sources.map(({ id }, index) => [id, index.toString(36)]));
  const packed = COLLECTIONS.map((name) => {
    const defaults: Readonly<Record<string, unknown>> = DEFAULTS[name];
    const rows = (name === 'sources' ? sources : records[name]).map((record) =>
      withoutDefaults(renumbered({ ...record, note: undefined }, place), defaults),
    );
    const { id, ...columns } = columnsOf(rows);
    return [name, name === 'sources' ? columns : { id, ...columns }];
  });
  return { ...(Object.fromEntries(packed) as CompactFacts), guards: records.guards };
}

/** Sources that can be made again from the outlet that alone cites them. */
function homeSources({ sources, guards: _, ...citing }: FactRecords): Source[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const citations = new Map<string, number>();
  for (const { key, value } of leaves(citing)) {
    if (key === 'sources') citations.set(value, (citations.get(value) ?? 0) + 1);
  }
  return citing.entities.flatMap((entity) => {
    const home = homeSource(entity);
    const alone =
      home !== null && citations.get(home.id) === 1 && isDeepStrictEqual(entity.sources, [home.id]);
    return alone && isDeepStrictEqual(byId.get(home.id), home) ? [home] : [];
  });
}

/** The record with each id of a source replaced by its place; sources that have none are left out. */
function renumbered<T>(value: T, place: ReadonlyMap<string, string>, key = ''): T {
  if (Array.isArray(value)) {
    if (key === 'sources') return value.flatMap((id: string) => place.get(id) ?? []) as T;
    return value.map((item: unknown) => renumbered(item, place, key)) as T;
  }
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, item]) => [field, renumbered(item, place, field)]),
  ) as T;
}

function withoutDefaults(record: object, defaults: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([field, value]) => value !== undefined && !isDeepStrictEqual(value, defaults[field]),
    ),
  );
}

function columnsOf(rows: readonly (object | null)[]): Record<string, Column> {
  const fields = new Set(rows.flatMap((row) => Object.keys(row ?? {})));
  return Object.fromEntries(
    [...fields].map((field) => [
      field,
      column(
        rows.map((row): unknown => Object.entries(row ?? {}).find(([name]) => name === field)?.[1] ?? null),
      ),
    ]),
  );
}

function column(values: readonly unknown[]): Column {
  const nested = values.every((value) => value === null || isPlain(value));
  return nested ? columnsOf(values as (object | null)[]) : values;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
