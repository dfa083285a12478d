import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');

test('every path that ARCHITECTURE.md names exists', () => {
  const named = [...page.matchAll(/`((?:src|assets|test|entrypoints)\/[\w./*-]*)`/g)].map(
    ([, path]) => path ?? '',
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(ROOT, path.replace(/\/?\*.*$/, ''))))).toEqual([]);
});

test('every folder of src is explained there', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(
    folders.map((entry) => `src/${entry.name}`).filter((folder) => !page.includes(`| \`${folder}\` |`)),
  ).toEqual([]);
});
