import type { Page } from 'playwright-core';
import { summarise } from '../measure';
import { atMost, type Row } from '../table';
import type { Bench } from './chromium';
import { extensionTime, trace } from './trace';

const ROUNDS = 5;

/** What the first look costs on pages without coverage, beside a bare pass over their text. */
export async function gateRows({ context }: Bench, urls: readonly string[]): Promise<Row[]> {
  const times: number[] = [];
  const ratios: number[] = [];
  for (const url of urls) {
    const page = await context.newPage();
    const ours: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const events = await trace(context, async () => {
        await page.goto(url);
        await page.waitForTimeout(150);
      });
      ours.push(extensionTime(events, 'gate.js'));
      bare.push(await walkTime(page));
    }
    const time = summarise(ours).median;
    times.push(time);
    ratios.push(time / summarise(bare).median);
    await page.close();
  }
  const { median, worst } = summarise(times);
  return [
    atMost('gate', `script time a page without coverage, median of ${urls.length} pages`, median, 1, 'ms'),
    atMost('gate', 'the same, worst page', worst, 3, 'ms'),
    atMost('gate', 'gate / bare TreeWalker pass, median', summarise(ratios).median, 3, '×'),
  ];
}

/** A bare pass over all text nodes of the page, reading each, in ms: on a page just loaded, as the gate is. */
function walkTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    const started = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let total = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) total += node.nodeValue?.length ?? 0;
    return total < 0 ? 0 : Math.max(performance.now() - started, 0.1);
  });
}
