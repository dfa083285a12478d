import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const PAGES = readdirSync(ROOT).filter((name) => name.endsWith('.md'));

describe.each(PAGES)('%s', (file) => {
  const page = read(file);

  test('names only commands that exist', () => {
    const named = [...page.matchAll(/npm (?:run (?:--silent )?([\w:]+)|(start|test)\b)/g)].map(
      ([, run, own]) => run ?? own ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('links only to pages and pictures that exist', () => {
    const linked = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? '');
    expect(linked.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test('the README names every permission of the extension', () => {
  const config = read('wxt.config.ts');
  const [, list = ''] = /permissions: \[([^\]]+)\]/.exec(config) ?? [];
  // WXT adds the last one for the side panel's page.
  const permissions = [...[...list.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? ''), 'sidePanel'];
  expect(permissions.length).toBeGreaterThan(2);
  expect(permissions.filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
});

/** The lines of the README's section on the command line, as a reader would copy them. */
const [, block = ''] = /## Command line[\s\S]*?```sh\n([\s\S]*?)```/.exec(read('README.md')) ?? [];
const commands = block.split('\n').filter(Boolean);

// `echo` and its quotes are those of a POSIX shell.
describe.skipIf(process.platform === 'win32')('the commands of the README work as they stand', () => {
  test('there are some', () => expect(commands.length).toBeGreaterThan(3));

  test.each(commands)('%s', { timeout: 120_000 }, (command) => {
    const { status, stdout, stderr } = spawnSync(command, { cwd: ROOT, shell: true, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(stdout).not.toBe('');
  });
});

test('the README names only options that its commands take', () => {
  const options = [...read('README.md').matchAll(/[ `](--(?!silent)[a-z]+)/g)].map(
    ([, option]) => option ?? '',
  );
  expect(options.length).toBeGreaterThan(4);
  const usage = `${read('src/cli/annotate.ts')}${read('src/cli/facts-export.ts')}`;
  expect(options.filter((option) => !usage.includes(option))).toEqual([]);
});
