import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFacts } from '../../src/facts/read';
import { formatFault } from '../../src/facts/vite-plugin';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const topic = (id: string, name: string) => `- id: ${id}\n  name: ${name}\n  definition: Who buys what\n`;

test('a sound file gives its records, and where each stands', () => {
  writeFileSync(join(folder, 'topics.yaml'), topic('trade', 'Trade'));
  const { records, faults, fileOf } = readFacts(folder);
  expect(faults).toEqual([]);
  expect(records.topics.map(({ id }) => id)).toEqual(['trade']);
  expect(fileOf.get(records.topics[0] as object)).toBe('topics.yaml');
});

test('a faulty record is left out and told with file, record, field and reason; the rest is kept', () => {
  writeFileSync(
    join(folder, 'topics.yaml'),
    topic('Trade', 'Trade') + topic('war', 'x'.repeat(61)) + topic('oil', 'Oil'),
  );
  const { records, faults } = readFacts(folder);
  expect(records.topics.map(({ id }) => id)).toEqual(['oil']);
  expect(faults.map(formatFault)).toEqual([
    'assets/facts/topics.yaml: Trade: id: an id is lower-case words joined by hyphens',
    'assets/facts/topics.yaml: war: name: a name has at most 60 characters',
  ]);
});

test('a record without an id is told by its position', () => {
  writeFileSync(join(folder, 'topics.yaml'), `${topic('oil', 'Oil')}- name: No id\n  definition: Nothing\n`);
  expect(readFacts(folder).faults).toMatchObject([{ file: 'topics.yaml', record: 'record 2', field: 'id' }]);
});

test('a fact without a source is a fault', () => {
  writeFileSync(
    join(folder, 'timeline.yaml'),
    '- id: t-1\n  date: "2019-04-25"\n  text: They met.\n  kind: summit\n  sources: []\n  checked: "2026-11"\n',
  );
  expect(readFacts(folder).faults).toEqual([
    { file: 'timeline.yaml', record: 't-1', field: 'sources', message: 'a fact needs at least one source' },
  ]);
});

test.each([
  ['broken YAML', 'topics.yaml', '- id: [oil\n', /not valid YAML/],
  ['a file that is no list', 'topics.yaml', 'oil: true\n', /must be a list of records/],
  ['a file nobody reads', 'weather.yaml', '[]\n', /unknown fact file; known are .*topics\.yaml/],
])('%s is told', (_, file, content, message) => {
  writeFileSync(join(folder, file), content);
  expect(readFacts(folder).faults).toMatchObject([{ file, message: expect.stringMatching(message) }]);
});
