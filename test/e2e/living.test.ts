import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { onExtensionsPage } from './harness/extensions-page';
import { overlayOf } from './harness/overlay';
import { badge } from './harness/settings';
import { painted, paintedIn, pointOf } from './harness/view';
import { plainPage } from './layouts/pages';
import { COVERAGE, SPORTS } from './layouts/texts';

const HOST = 'https://www.reuters.com';
const serve = (story = COVERAGE, script = '') => ({
  html: plainPage(story, { body: `<script>${script}</script>` }),
});
const article = JSON.stringify(/<article>[\s\S]*<\/article>/.exec(plainPage(COVERAGE))?.[0] ?? '');

const SITE = {
  [`${HOST}/plain`]: serve(),
  [`${HOST}/next`]: serve(SPORTS),
  // Navigation inside the page: another story under another address, by script.
  [`${HOST}/app`]: serve(
    SPORTS,
    `function go() { history.pushState({}, '', '/app/summit'); document.title = ${JSON.stringify(COVERAGE.title)}; setTimeout(() => { document.querySelector('main').innerHTML = ${article}; }, 300); }
     function leave() { history.pushState({}, '', '/app/draw'); document.querySelector('main').innerHTML = '<article><h1>Draw</h1><p>A late header earned a draw.</p></article>'; }`,
  ),
  // The title is there at once, the article a second later.
  [`${HOST}/late`]: {
    html: `<!doctype html><title>${COVERAGE.title}</title><main></main><script>setTimeout(() => { document.querySelector('main').innerHTML = ${article}; }, 1000)</script>`,
  },
  [`${HOST}/jealous`]: serve(
    COVERAGE,
    `new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.parentNode === document.documentElement) node.remove(); }).observe(document.documentElement, { childList: true })`,
  ),
  [`${HOST}/long`]: serve({
    ...COVERAGE,
    paragraphs: Array.from({ length: 120 }, (_, part) =>
      COVERAGE.paragraphs.map((text) => `${text} So much for part ${part}.`),
    ).flat(),
  }),
  [`${HOST}/storm`]: serve(
    COVERAGE,
    `let n = 0; setInterval(() => { for (let i = 0; i < 10; i++) { const p = document.createElement('p'); p.textContent = 'Entry ' + ++n + ' on the talks of Kim and Putin.'; document.querySelector('article').append(p); if (n > 100) document.querySelector('article').children[8].remove(); } }, 10);`,
  ),
};

let browser: Chromium;
beforeAll(async () => {
  browser = await launch(SITE);
});
afterAll(() => browser.close());

/** Errors on any of the pages. */
const errors: string[] = [];

async function open(path: string): Promise<Page> {
  const page = await browser.context.newPage();
  page.on('pageerror', ({ message }) => errors.push(`${path}: ${message}`));
  await page.goto(HOST + path);
  return page;
}

test('a story reached inside the page is marked, and left again without a trace', async () => {
  const page = await open('/app');
  await page.waitForTimeout(500);
  expect(await painted(page)).toEqual({});
  await page.evaluate('go()');
  expect(await paintedIn(page)).toContain('Khasan');
  await page.evaluate('leave()');
  await expect.poll(() => painted(page), { timeout: 6000 }).toEqual({});
  expect(await badge(browser, `${HOST}/app`)).toBe('');
  await page.close();
});

test('an article that comes after its page is marked', async () => {
  const page = await open('/late');
  expect(await paintedIn(page)).toContain('Khasan');
  await page.close();
});

test('a page that comes back from the cache has its marks and its badge', async () => {
  const page = await open('/plain');
  await paintedIn(page);
  const number = await badge(browser, `${HOST}/plain`);
  await page.goto(`${HOST}/next`);
  await page.goBack();
  expect(await paintedIn(page)).toContain('Khasan');
  await expect.poll(() => badge(browser, `${HOST}/plain`)).toBe(number);
  await page.close();
});

test('where the page throws our element out, marks stay, and we give up calmly', async () => {
  const page = await open('/jealous');
  await paintedIn(page);
  const { x, y } = await pointOf(page, 'Khasan');
  for (let time = 0; time < 8; time++) await page.mouse.click(x, y);
  expect((await painted(page)).names).toContain('Khasan');
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await page.close();
});

test('on a page that changes a thousand times a second marks keep up', async () => {
  const page = await open('/storm');
  await paintedIn(page);
  await page.waitForTimeout(2500);
  expect((await painted(page)).names).toContain('Khasan');
  await page.close();
});

test('on a very long page the marks near the window are painted, and follow it', async () => {
  const page = await open('/long');
  await paintedIn(page);
  const tops = () =>
    page.evaluate(() => {
      const names =
        (CSS.highlights as unknown as Map<string, Set<Range>>).get('summit-context-names-light') ?? [];
      return [...names].map((range) => range.getBoundingClientRect().top);
    });
  const inWindow = async () => (await tops()).filter((top) => top > 0 && top < 800).length;
  expect((await tops()).length).toBeLessThanOrEqual(300);
  expect(await inWindow()).toBeGreaterThan(3);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await expect.poll(inWindow).toBeGreaterThan(3);
  expect((await tops()).length).toBeLessThanOrEqual(300);
  await page.close();
});

test('after an update the new annotator takes over, without a reload', async () => {
  const page = await open('/plain');
  await paintedIn(page);
  await page.evaluate(() => CSS.highlights.clear());
  // Chromium switches an unpacked extension off when it reloads itself, unless developer mode is on.
  await onExtensionsPage(
    browser.context,
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  await browser.worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50));
  expect(await paintedIn(page, 'names', 15_000)).toContain('Khasan');
  const overlay = await overlayOf(page, browser.id);
  const { x, y } = await pointOf(page, 'Khasan');
  await page.mouse.click(x, y);
  expect(await overlay.waitForCard()).toContain('Khasan');
  await page.close();
});

test('nothing went wrong on any page', () => expect(errors).toEqual([]));

test('nothing was asked of the net', () => expect(browser.strayed).toEqual([]));
