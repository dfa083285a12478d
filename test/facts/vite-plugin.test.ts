import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FACTS_FOLDER, factsPlugin } from '../../src/facts/vite-plugin';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  cpSync(FACTS_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the build gets for `virtual:facts`. */
function load(): unknown {
  const plugin = factsPlugin(folder);
  const { resolveId, load: hook } = plugin as unknown as {
    resolveId(id: string): string;
    load(id: string): unknown;
  };
  return hook(resolveId('virtual:facts'));
}

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to edit in ${file}`);
  writeFileSync(path, changed);
}

test('a sound fact base gives a module with its JSON', () => {
  expect(load()).toMatch(/^export default "\{/);
});

test('a record that breaks its schema stops the build, told with file, record, field and reason', () => {
  edit('timeline.yaml', /date: "1945-08-15"/, 'date: "15 August 1945"');
  expect(load).toThrow(/assets\/facts\/timeline\.yaml: t-1945: date: a date is YYYY/);
});

test('records that break a rule between them stop the build too', () => {
  edit('timeline.yaml', /sources: \[marketpath-1, /, 'sources: [nowhere-1, ');
  expect(load).toThrow(
    /assets\/facts\/timeline\.yaml: t-1945: sources\.0: "nowhere-1" is not the id of a source/,
  );
});
