// Prints as JSON how many articles a second the `annotate` command's own loop over JSON Lines does in one thread, and how its heap grows (MiB).
import { Readable, Writable } from 'node:stream';
import { loadAnnotator } from '../../src/bundled-annotator';
import { annotateLine } from '../../src/cli/annotate/record';
import { type AnnotateBatch, streamLines } from '../../src/cli/annotate/stream';
import { entityNames, makeText } from './inputs';
import { MEBIBYTE } from './table';

/** UTF-16 units of an article of 800 words. */
const ARTICLE = 800 * 6.2;
const FEW = 400;

const { facts, annotator } = loadAnnotator();
const names = entityNames(facts);
const lines = Array.from({ length: 50 }, (_, seed) =>
  JSON.stringify({ id: seed, text: articleText(seed), published: '2023-09-14', annotate: 'always' }),
);
const annotate: AnnotateBatch = (batch) => ({
  lines: batch.map((line) => JSON.stringify(annotateLine(line, annotator))),
  errors: 0,
});
const few = await run(FEW);
const many = await run(FEW * 5);
console.log(JSON.stringify({ rate: many.rate, growth: (many.heap - few.heap) / MEBIBYTE }));

/** Articles a second of processor time, and the heap (bytes) that is held after `count` of them. */
async function run(count: number): Promise<{ rate: number; heap: number }> {
  const before = process.cpuUsage();
  await streamLines(Readable.from(repeat(lines, count)), nowhere(), annotate, 1);
  const { user, system } = process.cpuUsage(before);
  globalThis.gc?.();
  return { rate: count / ((user + system) / 1e6), heap: process.memoryUsage().heapUsed };
}

function articleText(seed: number): string {
  return `Kim Jong Un and Putin hold summit at Vostochny\n\n${makeText(names, ARTICLE, seed + 1)}`;
}

function* repeat(lines: readonly string[], count: number): Generator<string> {
  for (let at = 0; at < count; at++) yield `${lines[at % lines.length]}\n`;
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
