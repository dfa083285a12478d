import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import type { FactBase } from '../../src/facts/factbase';
import { type Bench, extensionTime, heapUsed, launch, type TraceEvent, trace, urlOf } from './chromium';
import { summarise } from './measure';
import { coveragePage, pagesWithoutCoverage } from './pages';
import { atMost, figure, type Row } from './table';

const EXTENSION = resolve('.output/chrome-mv3');
const ADDRESS = 'https://apnews.com/article/';
const MEGABYTE = 2 ** 20;

/** What the built extension costs in a real Chromium. */
export async function benchBrowser(facts: FactBase): Promise<{ rows: Row[]; version: string }> {
  const quiet = pagesWithoutCoverage(facts);
  const pages = new Map(quiet.map(({ html }, index) => [`${ADDRESS}quiet-${index}`, html]));
  pages.set(`${ADDRESS}coverage`, coveragePage(facts, 2_000));
  const serve = (url: string) => pages.get(url);
  const bench = await launch(EXTENSION, serve);
  const bare = await launch(null, serve);
  try {
    const rows = [
      ...(await gateRows(
        bench,
        [...pages.keys()].filter((url) => url.includes('quiet')),
      )),
      ...(await annotatorRows(bench)),
      ...(await cardRows(bench)),
      ...(await livingRows(bench)),
      ...(await memoryRows(bench, bare)),
    ];
    return { rows, version: bench.version };
  } finally {
    await bench.close();
    await bare.close();
  }
}

async function gateRows({ context }: Bench, urls: string[]): Promise<Row[]> {
  const gate: number[] = [];
  const ratios: number[] = [];
  for (const url of urls) {
    const page = await context.newPage();
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const events = await trace(context, async () => {
        await page.goto(url);
        await page.waitForTimeout(200);
      });
      times.push(extensionTime(events, 'gate.js'));
    }
    const ours = summarise(times).median;
    gate.push(ours);
    ratios.push(ours / (await walkTime(page)));
    await page.close();
  }
  const { median, worst } = summarise(gate);
  return [
    atMost('gate', `script time a page without coverage, median of ${urls.length} pages`, median, 1, 'ms'),
    atMost('gate', 'the same, worst page', worst, 3, 'ms'),
    atMost('gate', 'gate / bare TreeWalker pass, median', summarise(ratios).median, 3, '×'),
  ];
}

/** A bare pass over all text nodes of the page, reading each, in ms: cold, as the gate is. */
function walkTime(page: Page): Promise<number> {
  return page.evaluate(() => {
    const started = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let total = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) total += node.nodeValue?.length ?? 0;
    return total < 0 ? 0 : Math.max(performance.now() - started, 0.1);
  });
}

/** Resolves when marks are painted, and leaves a mark in the trace. */
async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = () => {
          if (CSS.highlights.size === 0) requestAnimationFrame(look);
          else {
            performance.mark('marks-painted');
            done();
          }
        };
        look();
      }),
  );
}

async function annotatorRows({ context }: Bench): Promise<Row[]> {
  const ways: number[] = [];
  const tasks: number[] = [];
  const slowTasks: number[] = [];
  for (let round = 0; round < 5; round++) {
    const normal = await tracedCoverage(context, 1);
    ways.push(injectionToPaint(normal));
    tasks.push(longestTask(normal));
    slowTasks.push(longestTask(await tracedCoverage(context, 4)));
  }
  return [
    atMost('annotator', 'injection to painted marks, 2,000 words, median', summarise(ways).median, 60, 'ms'),
    atMost('annotator', 'longest task with our script in it, median', summarise(tasks).median, 50, 'ms'),
    atMost('annotator', 'the same at 4 × CPU slow-down', summarise(slowTasks).median, 100, 'ms'),
  ];
}

async function tracedCoverage(context: Bench['context'], slowDown: number): Promise<TraceEvent[]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const events = await trace(context, async () => {
    await page.goto(`${ADDRESS}coverage`);
    await untilPainted(page);
  });
  await page.close();
  return events;
}

function injectionToPaint(events: readonly TraceEvent[]): number {
  const start = events.find((event) => urlOf(event).includes('annotator.js'));
  const end = events.find((event) => event.name === 'marks-painted');
  if (!start || !end) throw new Error('the trace lacks the injection or the marks');
  return (end.ts - start.ts) / 1000;
}

/** The longest task (ms) in which a script of ours ran. */
function longestTask(events: readonly TraceEvent[]): number {
  const ours = events.filter(
    (event) => urlOf(event).startsWith('chrome-extension://') && urlOf(event).includes('annotator.js'),
  );
  const threads = new Set(ours.map((event) => `${event.pid}:${event.tid}`));
  const tasks = events.filter(
    (event) => event.name.endsWith('RunTask') && event.ph === 'X' && threads.has(`${event.pid}:${event.tid}`),
  );
  const withOurs = tasks.filter(({ ts, dur = 0, tid, pid }) =>
    ours.some((event) => event.pid === pid && event.tid === tid && event.ts >= ts && event.ts <= ts + dur),
  );
  return Math.max(0, ...withOurs.map(({ dur = 0 }) => dur / 1000));
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

async function cardRows({ context }: Bench): Promise<Row[]> {
  const page = await context.newPage();
  await page.goto(`${ADDRESS}coverage`);
  await untilPainted(page);
  const { x, y } = await firstMark(page);
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const events = await trace(context, async () => {
      await page.mouse.click(x, y);
      await page.waitForTimeout(300);
    });
    times.push(clickToPaint(events));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
  }
  const scroll = await trace(context, async () => {
    for (let step = 0; step < 40; step++) await page.mouse.wheel(0, 150);
    await page.waitForTimeout(300);
  });
  await page.close();
  return [
    atMost('card', 'our script from click to painted card, median', summarise(times).median, 16, 'ms'),
    figure('card', 'our script in 40 scroll steps, total', extensionTime(scroll), 'ms'),
  ];
}

/** From the first of our calls after the click to the end of the first frame painted after the last (ms). */
function clickToPaint(events: readonly TraceEvent[]): number {
  const click = events.find(
    (event) =>
      event.name === 'EventDispatch' && (event.args.data as { type?: string } | undefined)?.type === 'click',
  );
  const ours = events.filter(
    (event) =>
      event.ph === 'X' && urlOf(event).startsWith('chrome-extension://') && event.ts >= (click?.ts ?? 0),
  );
  const start = click?.ts ?? ours[0]?.ts;
  if (start === undefined) throw new Error('the click did not reach us');
  const opened = ours.find((event) => event.ts >= start);
  const paint = events
    .filter((event) => event.name === 'Paint' && event.ts > (opened?.ts ?? start))
    .sort((a, b) => a.ts - b.ts)[0];
  if (!paint) throw new Error('nothing was painted after the click');
  return (paint.ts + (paint.dur ?? 0) - start) / 1000;
}

async function livingRows({ context }: Bench): Promise<Row[]> {
  const seconds = 10;
  const page = await context.newPage();
  await page.goto(`${ADDRESS}coverage`);
  await untilPainted(page);
  const events = await trace(context, () =>
    page.evaluate(
      (length) =>
        new Promise<void>((done) => {
          const article = document.querySelector('article');
          const started = performance.now();
          let inserted = 0;
          const insert = () => {
            const due = Math.min((performance.now() - started) / 1000, length) * 1000;
            for (; inserted < due; inserted++) {
              const paragraph = document.createElement('p');
              paragraph.textContent = `Update ${inserted}: Vladimir Putin and Sergei Shoigu spoke again.`;
              article?.append(paragraph);
              if (inserted % 3 === 0) article?.children[5]?.remove();
            }
            if (performance.now() - started < length * 1000) requestAnimationFrame(insert);
            else done();
          };
          insert();
        }),
      seconds,
    ),
  );
  await page.close();
  return [
    atMost(
      'living page',
      '1,000 insertions a second for 10 s: our share of the time',
      (extensionTime(events) / (seconds * 1000)) * 100,
      5,
      '%',
    ),
  ];
}

async function memoryRows(bench: Bench, bare: Bench): Promise<Row[]> {
  const withUs = await heapAfter(bench, 'coverage', true);
  const without = await heapAfter(bare, 'coverage', false);
  const quietWithUs = await heapAfter(bench, 'quiet-0', false);
  const quietWithout = await heapAfter(bare, 'quiet-0', false);
  const page = await bench.context.newPage();
  await page.goto(`${ADDRESS}coverage`);
  await untilPainted(page);
  const before = await heapUsed(bench.context, page);
  for (let visit = 0; visit < 200; visit++)
    await page.goto(`${ADDRESS}${visit % 2 ? 'coverage' : 'quiet-0'}`);
  await untilPainted(page);
  const after = await heapUsed(bench.context, page);
  await page.close();
  return [
    atMost('memory', 'heap added to a tab with coverage', (withUs - without) / MEGABYTE, 12, 'MiB'),
    atMost('memory', 'heap added to a tab without', (quietWithUs - quietWithout) / MEGABYTE, 0.5, 'MiB'),
    atMost('memory', 'heap retained after 200 navigations', (after - before) / MEGABYTE, 1, 'MiB'),
  ];
}

async function heapAfter({ context }: Bench, name: string, painted: boolean): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${ADDRESS}${name}`);
  if (painted) await untilPainted(page);
  await page.waitForTimeout(500);
  const used = await heapUsed(context, page);
  await page.close();
  return used;
}
