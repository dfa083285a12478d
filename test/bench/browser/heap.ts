import type { Page } from 'playwright-core';
import type { Bench } from './chromium';

/** JavaScript heap in use on the page after collection, in bytes; content scripts share it. */
export async function heapUsed({ context }: Bench, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
