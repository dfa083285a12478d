import { atMost, MEBIBYTE, type Row } from '../table';
import type { Bench } from './chromium';
import { heapUsed } from './heap';
import { untilPainted } from './painted';

const NAVIGATIONS = 200;

/** Heap that the extension adds to a tab (`bare` is the same browser without it), and what stays after many navigations. */
export async function memoryRows(bench: Bench, bare: Bench, coverage: string, quiet: string): Promise<Row[]> {
  const withCoverage = (await heapAfter(bench, coverage, true)) - (await heapAfter(bare, coverage, false));
  const without = (await heapAfter(bench, quiet, false)) - (await heapAfter(bare, quiet, false));
  const page = await bench.context.newPage();
  await page.goto(coverage);
  await untilPainted(page);
  const before = await heapUsed(bench, page);
  for (let visit = 1; visit < NAVIGATIONS; visit++) {
    await page.goto(visit % 2 ? quiet : coverage, { waitUntil: 'domcontentloaded' });
  }
  await page.goto(coverage);
  await untilPainted(page);
  const after = await heapUsed(bench, page);
  await page.close();
  return [
    atMost('memory', 'heap added to a tab with coverage', withCoverage / MEBIBYTE, 12, 'MiB'),
    atMost('memory', 'heap added to a tab without', without / MEBIBYTE, 0.5, 'MiB'),
    atMost(
      'memory',
      `heap retained after ${NAVIGATIONS} navigations`,
      (after - before) / MEBIBYTE,
      0.5,
      'MiB',
    ),
  ];
}

async function heapAfter(bench: Bench, url: string, painted: boolean): Promise<number> {
  const page = await bench.context.newPage();
  await page.goto(url);
  if (painted) await untilPainted(page);
  await page.waitForTimeout(500);
  const used = await heapUsed(bench, page);
  await page.close();
  return used;
}
