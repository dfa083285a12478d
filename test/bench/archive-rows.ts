import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { atLeast, atMost, type Row } from './table';

const Archive = v.object({ rate: v.number(), growth: v.number() });

/** Speed and memory of `annotate` over an archive, in a process of its own as researchers run it. */
export function archiveRows(): Row[] {
  const output = execFileSync(process.execPath, ['--expose-gc', 'src/cli/run.mjs', 'test/bench/archive.ts'], {
    encoding: 'utf8',
  });
  const { rate, growth } = v.parse(Archive, JSON.parse(output));
  return [
    atLeast('archive', 'articles of 800 words with all their context, a second of one core', rate, 150),
    atMost('archive', 'heap growth from 400 to 2,000 articles', growth, 2, 'MiB'),
  ];
}
