import type { Page } from 'playwright-core';
import { summarise } from '../measure';
import { atMost, figure, type Row } from '../table';
import type { Bench } from './chromium';
import { untilPainted } from './painted';
import { extensionCalls, extensionTime, type TraceEvent, trace } from './trace';

const ROUNDS = 7;
const SCROLL_STEPS = 40;

/** From the click on a mark to its painted card, and what scrolling past the marks costs. */
export async function cardRows({ context }: Bench, url: string): Promise<Row[]> {
  const page = await context.newPage();
  await page.goto(url);
  await untilPainted(page);
  const { x, y } = await firstMark(page);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const events = await trace(context, async () => {
      await page.mouse.click(x, y);
      await page.waitForTimeout(300);
    });
    times.push(clickToPaint(events));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
  }
  const scroll = await trace(context, async () => {
    for (let step = 0; step < SCROLL_STEPS; step++) await page.mouse.wheel(0, 150);
    await page.waitForTimeout(300);
  });
  await page.close();
  return [
    atMost('card', 'from click to painted card, median', summarise(times).median, 16, 'ms'),
    figure('card', `our script in ${SCROLL_STEPS} scroll steps, total`, extensionTime(scroll), 'ms'),
  ];
}

/** Where the first painted mark stands on the screen, in CSS pixels. */
function firstMark(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const box = range.getBoundingClientRect();
        if (box.width > 0) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    throw new Error('no mark is on the screen');
  });
}

/** From our handler of the click to the end of the first paint after it (ms). */
function clickToPaint(events: readonly TraceEvent[]): number {
  const click = events.find(
    ({ name, args }) => name === 'EventDispatch' && ['click', 'pointerup'].includes(args.data?.type ?? ''),
  );
  const opened = extensionCalls(events).find(({ ts }) => ts >= (click?.ts ?? 0));
  if (!click || !opened) throw new Error('the click did not reach us');
  const paint = events.find(({ name, ts }) => name === 'Paint' && ts > opened.ts + (opened.dur ?? 0));
  if (!paint) throw new Error('nothing was painted after the click');
  return (paint.ts + (paint.dur ?? 0) - click.ts) / 1000;
}
