import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/facts/compact';
import { compileFacts } from '../../src/facts/compile';
import { createFactBase } from '../../src/facts/factbase';
import { readFacts } from '../../src/facts/read';
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
  const loaded = createFactBase(JSON.parse(JSON.stringify(compileFacts(records))));

  test.each(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[])('%s come back whole, without notes', (name) => {
    const withoutNote = (record: object) => ({ ...record, note: undefined });
    expect([...loaded[name].values()]).toEqual(records[name].map(withoutNote));
  });

  test('guards come back', () => {
    expect(loaded.guards).toEqual(records.guards);
  });
});
