import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { FactRecords } from '../../src/facts/schema';
import { factsPlugin } from '../../src/facts/vite-plugin';
import { minimalFacts } from './rules/minimal';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the build gets for `virtual:facts` from these records, written as an editor would. */
function build(records: FactRecords): string {
  const { entities, ...rest } = records;
  const files = {
    ...rest,
    people: entities.filter(({ kind }) => kind === 'person'),
    places: entities.filter(({ kind }) => kind === 'place'),
    outlets: entities.filter(({ kind }) => kind === 'outlet'),
  };
  for (const [name, list] of Object.entries(files))
    writeFileSync(join(folder, `${name}.yaml`), stringify(list));
  const { resolveId, load } = factsPlugin(folder) as unknown as {
    resolveId(id: string): string;
    load(id: string): string;
  };
  return load(resolveId('virtual:facts'));
}

test('a sound fact base gives a module with its JSON', () => {
  expect(build(minimalFacts().records)).toMatch(/^export default "\{.*anna-berg/);
});

test('a record that breaks its schema stops the build, told with file, record, field and reason', () => {
  const { records } = minimalFacts();
  for (const event of records.timeline) event.date = '25 April 2019';
  expect(() => build(records)).toThrow(
    'assets/facts/timeline.yaml: t-2019: date: a date is YYYY, YYYY-MM or YYYY-MM-DD',
  );
});

test('records that break a rule between them stop the build too', () => {
  const { records } = minimalFacts();
  for (const event of records.timeline) event.sources = ['gone-1'];
  expect(() => build(records)).toThrow(
    'assets/facts/timeline.yaml: t-2019: sources.0: "gone-1" is not the id of a source',
  );
});
