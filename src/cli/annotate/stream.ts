import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import Tinypool from 'tinypool';

/** Lines that one task of a worker takes: enough to make the hand-over cheap, few enough to keep memory flat. */
const BATCH = 16;

/** What a batch of input lines became: output lines in the same order, and how many of them are errors. */
interface BatchResult {
  lines: string[];
  errors: number;
}

export type AnnotateBatch = (lines: string[]) => BatchResult | Promise<BatchResult>;

/**
 * Streams JSON Lines through `annotate` in constant memory, in order. At most `window` batches are under way at once.
 * Resolves to the number of error records.
 */
export async function streamLines(
  input: Readable,
  output: Writable,
  annotate: AnnotateBatch,
  window: number,
): Promise<number> {
  const underWay: Promise<BatchResult>[] = [];
  let errors = 0;
  const flushOne = async () => {
    const result = await underWay.shift();
    if (!result) return;
    errors += result.errors;
    const written = output.write(result.lines.map((line) => `${line}\n`).join(''));
    if (!written) await once(output, 'drain');
  };
  for await (const batch of batches(input)) {
    underWay.push(Promise.resolve(annotate(batch)));
    if (underWay.length >= window) await flushOne();
  }
  while (underWay.length > 0) await flushOne();
  return errors;
}

async function* batches(input: Readable): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    batch.push(line);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** A pool of worker threads that each load `module` (its default export takes a batch). `jobs` 0 means one a core. */
export function createWorkers(
  module: string,
  jobs: number,
): { annotate: AnnotateBatch; window: number; close(): Promise<void> } {
  const threads = jobs === 0 ? availableParallelism() : jobs;
  const pool = new Tinypool({ filename: module, minThreads: threads, maxThreads: threads });
  return {
    annotate: (lines) => pool.run(lines) as Promise<BatchResult>,
    window: threads * 2,
    close: () => pool.destroy(),
  };
}
