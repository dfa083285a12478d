import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readCsv } from '../facts/export/read-csv';

// The first run bundles the command.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');

function run(command: string, ...args: string[]) {
  return spawnSync(process.execPath, ['src/cli/run.mjs', command, ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('facts-export', () => {
  test('writes one table to standard output', () => {
    const { stdout, status } = run('facts-export', '--format', 'csv', '--only', 'sanctions');
    expect(status).toBe(0);
    expect(readCsv(stdout).map(({ id }) => id)).toContain('unsc-2397');
  });

  test('writes a file for each part into a folder', () => {
    const out = mkdtempSync(join(tmpdir(), 'facts-'));
    expect(run('facts-export', '--format', 'jsonld', '--out', out).status).toBe(0);
    const files = readdirSync(out).sort();
    expect(files).toEqual(['claims.jsonld', 'meetings.jsonld', 'people.jsonld', 'sanctions.jsonld']);
    for (const name of files) {
      expect(JSON.parse(readFileSync(join(out, name), 'utf8'))['@graph'].length).toBeGreaterThan(0);
    }
    rmSync(out, { recursive: true });
  });

  test.each([
    ['no format', []],
    ['several tables on one output', ['--format', 'csv']],
    ['a part that is not there', ['--format', 'jsonld', '--only', 'weather']],
    ['an unknown option', ['--format', 'jsonld', '--fast']],
  ])('%s: usage and exit code 2', (_, args) => {
    const { stdout, stderr, status } = run('facts-export', ...args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('usage: npm run facts:export -- --format jsonld|csv');
  });
});

test.each(['facts-check', 'facts-report', 'facts-schema'])(
  '%s refuses arguments with exit code 2',
  (command) => {
    const { stderr, status } = run(command, '--nonsense');
    expect(status).toBe(2);
    expect(stderr).toContain('takes no arguments');
  },
);

test('facts-report tells the sections and the size of the bundle', () => {
  const { stdout, status } = run('facts-report');
  expect(status).toBe(0);
  for (const title of [
    'Records',
    'Claims by topic',
    'Claims by side',
    'Claims by year',
    'Checked longest ago',
    'Compiled:',
  ]) {
    expect(stdout).toContain(title);
  }
});
