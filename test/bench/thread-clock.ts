import { existsSync, readFileSync } from 'node:fs';

/** Linux counts here the nanoseconds that this thread has run. */
const COUNTER = '/proc/thread-self/schedstat';

/** Milliseconds that this thread has had a processor, where the system tells (Linux); else the clock. */
export function threadClock(): number {
  return existsSync(COUNTER) ? Number(readFileSync(COUNTER, 'utf8').split(' ')[0]) / 1e6 : performance.now();
}
