import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { badge } from './harness/settings';
import { painted } from './harness/view';
import { plainPage } from './layouts/pages';
import { PUTIN_XI, SPORTS, TRUMP_KIM } from './layouts/texts';

const PAGES = {
  'a Trump–Kim meeting': ['https://www.cbc.ca/news/hanoi', plainPage(TRUMP_KIM)],
  'a Putin–Xi meeting': ['https://www.reuters.com/world/beijing', plainPage(PUTIN_XI)],
  'a football match': ['https://www.reuters.com/sports/draw', plainPage(SPORTS)],
} as const;

let browser: Chromium;
beforeAll(async () => {
  browser = await launch(Object.fromEntries(Object.values(PAGES).map(([url, html]) => [url, { html }])));
});
afterAll(() => browser.close());

describe.each(Object.entries(PAGES))('a page about %s', (_, [url, html]) => {
  test('shows nothing and is not touched', async () => {
    const page = await browser.context.newPage();
    const seen: string[] = [];
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(error.message));
    await page.goto(url);
    await page.waitForTimeout(1200);
    const [now, served] = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return [document.documentElement.outerHTML, parsed.documentElement.outerHTML];
    }, html);
    expect(now).toBe(served);
    expect(await painted(page)).toEqual({});
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await badge(browser, url)).toBe('');
    expect(seen).toEqual([]);
    await page.close();
  });
});

test('nothing was asked of the net', () => expect(browser.strayed).toEqual([]));
