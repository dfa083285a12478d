import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

test('npm start without a display prints what was found on the sample article and saves a picture', () => {
  const started = Date.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['src/cli/start.mjs', '--headless'], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 120_000,
  });
  expect(status, stderr).toBe(0);
  for (const layer of ['names', 'summits', 'sanctions', 'claims'])
    expect(stdout).toMatch(new RegExp(`^${layer}: \\S`, 'm'));
  expect(stdout).toContain('Oleg Kojemiako');
  expect(stdout).toContain('Sergei Shiogu');
  expect(statSync(join(ROOT, 'test-results/sample.png')).mtimeMs).toBeGreaterThan(started);
}, 150_000);
