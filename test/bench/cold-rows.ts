import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { summarise } from './measure';
import { atMost, figure, type Row } from './table';

const ROUNDS = 5;
const Cold = v.object({ parse: v.number(), index: v.number(), ready: v.number(), first: v.number() });

/** What a fresh process needs before it can match, and for its first article. */
export function coldRows(): Row[] {
  const runs = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, ['src/cli/run.mjs', 'test/bench/cold.ts'], {
      encoding: 'utf8',
    });
    return v.parse(Cold, JSON.parse(output));
  });
  const median = (of: (run: v.InferOutput<typeof Cold>) => number) => summarise(runs.map(of)).median;
  return [
    figure(
      'ready',
      'facts parsed, cold process',
      median(({ parse }) => parse),
      'ms',
    ),
    atMost(
      'ready',
      'facts parsed and names indexed, cold process',
      median(({ ready }) => ready),
      25,
      'ms',
    ),
    figure(
      'ready',
      'first article of 2,000 words, all indexes built',
      median(({ first }) => first),
      'ms',
    ),
  ];
}
