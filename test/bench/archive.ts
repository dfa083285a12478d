import { Readable, Writable } from 'node:stream';
import { loadAnnotator } from '../../src/bundled-annotator';
import { annotateLine } from '../../src/cli/annotate/record';
import { type AnnotateBatch, streamLines } from '../../src/cli/annotate/stream';
import type { FactBase } from '../../src/facts/factbase';
import { entityNames, makeText } from './inputs';
import { atLeast, atMost, MEBIBYTE, type Row } from './table';

/** UTF-16 units of an article of 800 words. */
const ARTICLE = 800 * 6.2;
const FEW = 400;

/** The `annotate` command's own loop over JSON Lines, in one thread: speed, and whether memory stays flat. */
export async function archiveRows(facts: FactBase): Promise<Row[]> {
  const { annotator } = loadAnnotator();
  const names = entityNames(facts);
  const lines = Array.from({ length: 50 }, (_, seed) =>
    JSON.stringify({ id: seed, text: articleText(names, seed), published: '2023-09-14', annotate: 'always' }),
  );
  const annotate: AnnotateBatch = (batch) => ({
    lines: batch.map((line) => JSON.stringify(annotateLine(line, annotator))),
    errors: 0,
  });
  const run = async (count: number) => {
    const before = process.cpuUsage();
    await streamLines(Readable.from(repeat(lines, count)), nowhere(), annotate, 1);
    const { user, system } = process.cpuUsage(before);
    globalThis.gc?.();
    return { rate: count / ((user + system) / 1e6), heap: process.memoryUsage().heapUsed };
  };
  const few = await run(FEW);
  const many = await run(FEW * 5);
  return [
    atLeast('archive', 'articles of 800 words with all their context, a second of one core', many.rate, 150),
    atMost('archive', 'heap growth from 400 to 2,000 articles', (many.heap - few.heap) / MEBIBYTE, 2, 'MiB'),
  ];
}

function articleText(names: readonly string[], seed: number): string {
  return `Kim Jong Un and Putin hold summit at Vostochny\n\n${makeText(names, ARTICLE, seed + 1)}`;
}

function* repeat(lines: readonly string[], count: number): Generator<string> {
  for (let at = 0; at < count; at++) yield `${lines[at % lines.length]}\n`;
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() });
}
