import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = [process.execPath, 'src/cli/run.mjs', 'annotate', '-'];
const TIME = 120_000;

const RECORDS = Array.from({ length: 60 }, (_, id) =>
  JSON.stringify({
    id,
    text: `Kim Jong Un and Putin meet\n\nNorth Korean leader Kim Jong Un and Russian President Vladimir Putin met for talk number ${id} in Vladivostok on Thursday.`,
  }),
);

function run([program = '', ...args]: readonly string[], lines: readonly string[]): string[] {
  const { stdout } = spawnSync(program, args, {
    cwd: ROOT,
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
  return stdout.split('\n').filter(Boolean);
}

const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU');

describe('one stream cut into blocks, each annotated by a process of its own', () => {
  const whole = run(COMMAND, RECORDS);

  test(
    'says the same as one process does',
    () => {
      const blocks = [RECORDS.slice(0, 7), RECORDS.slice(7, 8), RECORDS.slice(8)];
      expect(whole).toHaveLength(RECORDS.length);
      expect(blocks.flatMap((block) => run(COMMAND, block))).toEqual(whole);
    },
    TIME,
  );

  test.skipIf(!hasParallel)(
    'so does GNU parallel (skipped where it is not installed)',
    () => {
      const parallel = ['parallel', '--pipe', '--keep-order', '--jobs', '2', '--block', '4k', ...COMMAND];
      expect(run(parallel, RECORDS)).toEqual(whole);
    },
    TIME,
  );
});
