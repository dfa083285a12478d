import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from './harness/firefox';
import { painted } from './harness/view';
import { LAYOUTS, plainPage } from './layouts/pages';
import { COVERAGE, SPORTS, TRUMP_KIM } from './layouts/texts';

const HOST = 'https://www.reuters.com';
const STRICT = LAYOUTS['strict CSP with Trusted Types'];
const SITE = {
  [`${HOST}/plain`]: { html: plainPage(COVERAGE) },
  [`${HOST}/hanoi`]: { html: plainPage(TRUMP_KIM) },
  [`${HOST}/draw`]: { html: plainPage(SPORTS) },
  ...(STRICT && { [STRICT.url]: STRICT.page }),
};

let firefox: Firefox;
beforeAll(async () => {
  mkdirSync('test-results', { recursive: true });
  firefox = await launchFirefox(SITE);
});
afterAll(() => firefox.close());

/** The closed root cannot be looked into from here; what stands at a point of the window can. */
async function isCovered(page: Page, x: number, y: number): Promise<boolean> {
  return page.evaluate(
    (left, top) => {
      const element = document.elementFromPoint(left, top);
      return element?.parentElement === document.documentElement && element.tagName === 'DIV';
    },
    x,
    y,
  );
}

async function rectOf(page: Page, words: string): Promise<{ x: number; y: number; bottom: number }> {
  return page.evaluate((wanted) => {
    for (const highlight of (CSS.highlights as unknown as Map<string, Set<Range>>).values())
      for (const range of highlight)
        if (range.toString() === wanted) {
          const rect = range.getBoundingClientRect();
          return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, bottom: rect.bottom };
        }
    throw new Error(`"${wanted}" is not marked`);
  }, words);
}

test.each([
  ['a plain page', `${HOST}/plain`],
  ['a page with a strict CSP and Trusted Types', STRICT?.url ?? ''],
])(
  '%s is marked; a card opens on rest and on click, beside its words, and closes',
  async (_, url) => {
    const page = await firefox.open(url);
    const errors: string[] = [];
    // The strict page forbids even the icon that the browser itself asks for.
    page.on('pageerror', (error) => /favicon/.test(String(error)) || errors.push(String(error)));
    await expect
      .poll(async () => (await painted(page)).names, { timeout: 10_000 })
      .toEqual(expect.arrayContaining(['Khasan', 'resolution 2397']));
    const { x, y, bottom } = await rectOf(page, 'Vostochny');
    await page.mouse.move(x + 30, y + 90);
    await page.mouse.move(x, y);
    await expect.poll(() => isCovered(page, x, bottom + 60), { timeout: 4000 }).toBe(true);
    expect(await isCovered(page, x, y)).toBe(false);
    await page.screenshot({ path: `test-results/firefox-${new URL(url).pathname.replaceAll('/', '-')}.png` });
    await page.keyboard.press('Escape');
    await expect.poll(() => isCovered(page, x, bottom + 60)).toBe(false);
    await page.mouse.click(x, y);
    await expect.poll(() => isCovered(page, x, bottom + 60)).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  },
  40_000,
);

test.each(['/hanoi', '/draw'])('%s is left alone', async (path) => {
  const page = await firefox.open(HOST + path);
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await painted(page)).toEqual({});
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await page.close();
});

test('nothing was asked of the net', () => expect(firefox.strayed).toEqual([]));
