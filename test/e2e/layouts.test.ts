import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { overlayOf } from './harness/overlay';
import type { Site } from './harness/site';
import { painted, paintedIn, pointOf } from './harness/view';
import { LAYOUTS } from './layouts/pages';

/** Where the same pages are served without the extension: no listed site. */
const ELSEWHERE = 'https://plain.example';
const site: Site = Object.fromEntries(
  Object.values(LAYOUTS).flatMap(({ url, page }) => [
    [url, page],
    [ELSEWHERE + new URL(url).pathname, page],
  ]),
);

let browser: Chromium;
beforeAll(async () => {
  browser = await launch(site);
});
afterAll(() => browser.close());

/** Opens a page and gathers what it must never have: errors, console messages, layout shift. */
async function open(url: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  await page.goto(url);
  return { page, faults };
}

/** The page as it stands, without the one element that is ours: the last, attribute-less child of its parent. */
async function source(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const parent of [copy, ...copy.querySelectorAll('dialog')]) {
      const last = parent.lastElementChild;
      if (last?.tagName === 'DIV' && last.attributes.length === 0 && last.childNodes.length === 0)
        last.remove();
    }
    return copy.outerHTML;
  });
}

async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
}

describe.each(Object.entries(LAYOUTS))('%s', (name, { url }) => {
  test('is marked, a card opens beside its words and closes, and the page stays as it was', async () => {
    const [{ page, faults }, plain] = await Promise.all([open(url), open(ELSEWHERE + new URL(url).pathname)]);
    await paintedIn(page);
    // Pages that go on changing have settled by then.
    await page.waitForTimeout(/live|again/.test(name) ? 3500 : 0);
    await page.bringToFront();
    const { names = [], sanctions } = await painted(page);
    // Joined, as a name may be split over several text nodes.
    for (const name of ['Oleg Kojemiako', 'Khasan', 'resolution 2397'])
      expect(names.join('')).toContain(name);
    expect(sanctions).toHaveLength(1);
    const overlay = await overlayOf(page, browser.id);

    const point = await pointOf(page, 'Khasan');
    await page.mouse.move(point.x + 30, point.y + 30);
    await page.mouse.move(point.x, point.y);
    expect(await overlay.waitForCard()).toContain('Khasan');
    await page.waitForTimeout(150);
    const box = await overlay.box();
    const viewport = page.viewportSize();
    expect(
      box &&
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= (viewport?.width ?? 0) &&
        box.bottom <= (viewport?.height ?? 0),
    ).toBe(true);
    expect(
      box && point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom,
    ).toBe(false);
    await page.screenshot({ path: `test-results/layouts/${name.replaceAll(/\W+/g, '-')}.png` });
    await page.keyboard.press('Escape');
    await overlay.waitForNoCard();

    expect(await source(page)).toBe(await source(plain.page));
    // A page that shifts by itself shifts a little differently each time.
    if ((await layoutShift(plain.page)) === 0) expect(await layoutShift(page)).toBe(0);
    expect(faults).toEqual(plain.faults);
    await plain.page.close();
    await page.close();
  });
});

test('nothing was asked of the net', () => expect(browser.strayed).toEqual([]));
