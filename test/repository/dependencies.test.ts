import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const Names = v.record(v.string(), v.string());
const Package = v.object({ dependencies: Names, devDependencies: Names });
const Locked = v.object({
  version: v.optional(v.string()),
  license: v.optional(v.string()),
  dev: v.optional(v.boolean()),
  devOptional: v.optional(v.boolean()),
  optional: v.optional(v.boolean()),
});
const { dependencies, devDependencies } = v.parse(Package, JSON.parse(read('package.json')));
const { packages } = v.parse(
  v.object({ packages: v.record(v.string(), Locked) }),
  JSON.parse(read('package-lock.json')),
);

/** Licences that ask for no more than a notice. */
const FREE = ['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

test('the lock file names no place to download from', () => {
  expect(read('package-lock.json')).not.toMatch(
    /"resolved"|https?:\/\/(?!github|opencollective|[a-z.]*\/?.*fund)registry/,
  );
  expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
});

test('what ships is pinned to one version', () => {
  const loose = Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('every dependency has its reason in CONTRIBUTING.md', () => {
  const reasons = read('CONTRIBUTING.md');
  const unexplained = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !name.startsWith('@types/') && !reasons.includes(name),
  );
  expect(unexplained).toEqual([]);
});

test('THIRD-PARTY.md lists every package that comes along, each under a free licence', () => {
  const rows = Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path, { version, license }]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version,
      license,
    }))
    .filter(({ name }) => !name.startsWith('@types/'));
  expect(rows.filter(({ license = '' }) => !FREE.includes(license))).toEqual([]);
  const lines = rows.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  expect(read('THIRD-PARTY.md').match(/^\| (?!package|---).*$/gm)).toEqual(lines.sort());
});
