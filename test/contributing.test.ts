import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
/** Each builds or checks a whole copy of the project. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const PARTS = [
  'src',
  'assets',
  'entrypoints',
  '.wxt',
  'test',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
  'vitest.config.ts',
];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'contributing-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The code blocks of a language below a heading. */
function blocks(heading: string, language: string): string[] {
  const section = page.split(/^#{2,3} /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/```(\w*)\n([\s\S]*?)```/g)]
    .filter(([, of]) => of === language)
    .map(([, , code]) => code ?? '');
}

test('the worked example of a fact is a record that stands in the base', () => {
  const [source, claim, later] = blocks('A worked example: a denial by the Kremlin', 'yaml').map((code) =>
    parse(code),
  );
  const records = (file: string) =>
    parse(readFileSync(join(ROOT, 'assets/facts', file), 'utf8')) as { id: string }[];
  expect(records('sources.yaml').find(({ id }) => id === source[0].id)).toMatchObject(source[0]);
  expect(records('claims.yaml').find(({ id }) => id === claim[0].id)).toMatchObject({
    id: claim[0].id,
    text: claim[0].text,
    ...later,
  });
});

test('the worked example of a language makes its words count', () => {
  const annotate = () => {
    const [text = ''] = blocks('A worked example: Swedish', '');
    const input = JSON.stringify({ id: 'sv', text });
    const output = execFileSync(process.execPath, ['src/cli/run.mjs', 'annotate', '-'], {
      cwd: copy,
      input,
      encoding: 'utf8',
    });
    return JSON.parse(output).coverage.signals.map(({ id }: { id: string }) => id);
  };
  expect(annotate()).not.toContain('body-scene');
  const [lexicon = ''] = blocks('A worked example: Swedish', 'ts');
  const [, file = ''] = /^\/\/ (\S+)/.exec(lexicon) ?? [];
  writeFileSync(join(copy, file), lexicon);
  execFileSync('git', ['apply', '-'], {
    cwd: copy,
    input: blocks('A worked example: Swedish', 'diff').join('\n'),
  });
  expect(annotate()).toContain('body-scene');
});

describe('the worked example of a layer', () => {
  const section = page.slice(page.indexOf('## Adding a layer'), page.indexOf('## Ground rules'));
  const pathsOf = (text: string) =>
    [...text.matchAll(/`((?:src|assets|test)\/[\w./-]+)`/g)].map(([, path]) => path ?? '');

  test('names just the places to which the type checker leads', () => {
    const schema = join(copy, 'src/settings/schema.ts');
    writeFileSync(
      schema,
      readFileSync(schema, 'utf8').replace(/(export const LAYERS = \[.*)\]/, "$1, 'timeline']"),
    );
    const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], {
      cwd: copy,
      encoding: 'utf8',
    });
    const led = new Set([...stdout.matchAll(/^((?:src|test)\/\S+)\(/gm)].map(([, file]) => file ?? ''));
    const firstStep = pathsOf(section.slice(0, section.indexOf('\n2. ')));
    expect([...led].sort()).toEqual(
      [...new Set(firstStep)].filter((path) => path !== 'assets/locales').sort(),
    );
  });

  test('names files that exist', () => {
    const known = new Set(readdirSync(copy, { recursive: true }).map(String));
    expect(pathsOf(section).length).toBeGreaterThan(10);
    expect(pathsOf(section).filter((path) => !known.has(path))).toEqual([]);
  });
});
