import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listedPatterns } from '../../src/facts/listed';
import { type Chromium, launch } from './harness/browser';
import { openOwn } from './harness/extension-page';
import { overlayOf } from './harness/overlay';
import { command } from './harness/settings';
import { paintedIn } from './harness/view';
import { plainPage } from './layouts/pages';
import { COVERAGE, PUTIN_XI, SPORTS, TRUMP_KIM } from './layouts/texts';

const STORIES = [COVERAGE, TRUMP_KIM, PUTIN_XI, SPORTS];
const PAGES = 100;
const SHOWN = 'https://www.cbc.ca/shown';

/** A hundred pages on as many listed sites; every fourth covers a meeting. */
const pages = listedPatterns()
  .slice(0, PAGES)
  .map((pattern, index) => ({
    url: `${pattern.replace('*://*.', 'https://www.').replace('/*', '')}/story/${index}`,
    story: STORIES[index % STORIES.length] ?? COVERAGE,
  }));

let browser: Chromium;
/** Every address that anything in the browser asked for. */
const asked: string[] = [];
beforeAll(async () => {
  browser = await launch({
    [SHOWN]: { html: plainPage(COVERAGE) },
    ...Object.fromEntries(pages.map(({ url, story }) => [url, { html: plainPage(story) }])),
  });
  browser.context.on('request', (request) => asked.push(request.url()));
});
afterAll(() => browser.close());

const fromTheNet = () =>
  asked.filter((url) => !/^(chrome-extension|blob|data):/.test(url) && !url.endsWith('/favicon.ico'));

const FORBIDDEN = ['forbidden', 'forbidden', 'forbidden'];

/** What becomes of requests that one of our own pages would make. */
function fetches(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const tried = ['https://example.org/', 'http://127.0.0.1:9/', '//example.org/x'];
    return Promise.all(
      tried.map((url) =>
        fetch(url).then(
          () => 'let through',
          () => 'forbidden',
        ),
      ),
    );
  });
}

test('reading a hundred pages asks for these pages and nothing else', { timeout: 120_000 }, async () => {
  const page = await browser.context.newPage();
  let marked = 0;
  for (const { url, story } of pages) {
    await page.goto(url);
    if (story !== COVERAGE) continue;
    if ((await paintedIn(page)).length > 5) marked++;
  }
  expect(marked).toBe(PAGES / STORIES.length);
  expect(fromTheNet()).toEqual(pages.map(({ url }) => url));
  await page.close();
});

test('cards, lookup, panel, options, exports and settings ask for nothing', { timeout: 60_000 }, async () => {
  const page = await browser.open(SHOWN);
  await paintedIn(page);
  asked.length = 0;
  const overlay = await overlayOf(page, browser.id);
  for (let step = 0; step < 8; step++) await command(browser, SHOWN, 'next-mark');
  await overlay.waitForCard();
  await overlay.click('.sc-foot button:nth-of-type(1)');
  await command(browser, SHOWN, 'open-list');

  const popup = await openOwn(browser, 'popup');
  await popup.getByRole('combobox').fill('Kojemiako');
  await popup.getByRole('option').first().waitFor();
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { level: 2 }).first().waitFor();

  expect(await fetches(popup)).toEqual(FORBIDDEN);
  await popup.close();
  await page.bringToFront();
  const panel = await openOwn(browser, 'sidepanel');
  for (const format of ['Markdown', 'JSON-LD', 'CSV']) {
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: `Save the notes as ${format}` }).click();
    await download;
  }
  const options = await openOwn(browser, 'options');
  const saved = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Save settings to a file' }).click();
  await saved;
  expect(fromTheNet()).toEqual([]);
  for (const own of [panel, options]) expect(await fetches(own)).toEqual(FORBIDDEN);
  expect(fromTheNet()).toEqual([]);
});

test('nothing about pages is stored: only settings, and none before one is changed', async () => {
  const stored = await browser.worker.evaluate(async () => ({
    local: Object.keys(await chrome.storage.local.get()),
    session: Object.keys((await chrome.storage.session?.get()) ?? {}),
    sync: Object.keys((await chrome.storage.sync?.get()) ?? {}),
    caches: await caches.keys(),
    databases: await indexedDB.databases(),
  }));
  expect(stored).toEqual({ local: [], session: [], sync: [], caches: [], databases: [] });
});

test('nothing was asked of the net', () => expect(browser.strayed).toEqual([]));
