import { figure, MEBIBYTE, type Row } from '../table';
import type { Bench } from './chromium';
import { heapUsed } from './heap';
import { untilPainted } from './painted';

const TABS = [1, 5, 10, 20];

/** Heap over all open tabs with coverage, ours and the pages' own together (`bare` is the same browser without us). */
export async function tabRows(bench: Bench, bare: Bench, url: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const count of TABS) {
    const added = (await heapOfTabs(bench, url, count, true)) - (await heapOfTabs(bare, url, count, false));
    rows.push(figure('tabs', `${count} open on coverage: heap added`, added / MEBIBYTE, 'MiB'));
  }
  return rows;
}

async function heapOfTabs(bench: Bench, url: string, count: number, painted: boolean): Promise<number> {
  const pages = await Promise.all(Array.from({ length: count }, () => bench.context.newPage()));
  let total = 0;
  for (const page of pages) {
    await page.goto(url);
    if (painted) await untilPainted(page);
  }
  for (const page of pages) total += await heapUsed(bench, page);
  for (const page of pages) await page.close();
  return total;
}
