import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { COLLECTIONS, type CompactFacts, DEFAULTS } from '../../src/facts/compact';
import { compileFacts } from '../../src/facts/compile';
import { expandFacts } from '../../src/facts/expand';
import { readFacts } from '../../src/facts/read';
import type { FactRecords } from '../../src/facts/schema';
import * as schema from '../../src/facts/schema';
import { FACTS_FOLDER } from '../../src/facts/vite-plugin';

const SCHEMAS = {
  entities: schema.Entity,
  summits: schema.Summit,
  sanctions: schema.Sanction,
  claims: schema.Claim,
  topics: schema.Topic,
  timeline: schema.TimelineEvent,
  sources: schema.Source,
};

test.each(Object.entries(SCHEMAS))('the defaults of %s are those of the schema', (name, recordSchema) => {
  const inSchema = Object.entries(v.getDefaults(recordSchema)).filter(([, value]) => value !== undefined);
  expect(DEFAULTS[name as keyof typeof DEFAULTS]).toEqual(Object.fromEntries(inSchema));
});

describe('the whole fact base, compiled and loaded', () => {
  const { records } = readFacts(FACTS_FOLDER);
  const compiled = JSON.stringify(compileFacts(records));
  const loaded = expandFacts(JSON.parse(compiled) as CompactFacts);

  test.each(COLLECTIONS.filter((name) => name !== 'sources'))('%s come back whole, without notes', (name) => {
    expect(loaded[name].map(withSources(loaded))).toEqual(
      records[name].map((record) => withSources(records)({ ...record, note: undefined })),
    );
  });

  test('guards come back', () => {
    expect(loaded.guards).toEqual(records.guards);
  });

  test('every source that a record cites is there once', () => {
    const ids = loaded.sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(0);
  });

  test('the sites of outlets travel without a source record each', () => {
    const homes = records.sources.filter(({ id }) => id.startsWith('outlet-home-'));
    const packed = JSON.parse(compiled).sources.title as string[];
    expect(packed.length).toBeLessThan(records.sources.length - homes.length / 2);
  });
});

/** The record with what it cites in place of the ids, which compiling changes. */
function withSources({ sources }: FactRecords): (record: object) => unknown {
  const told = new Map(sources.map(({ id, ...rest }) => [id, rest]));
  return function replace(value: unknown, key?: string): unknown {
    if (Array.isArray(value))
      return value.map((item) => (key === 'sources' ? told.get(item) : replace(item)));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([field, item]) => [field, replace(item, field)]));
  };
}
