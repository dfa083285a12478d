import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { openOwn } from './harness/extension-page';
import { onExtensionsPage } from './harness/extensions-page';
import { overlayOf } from './harness/overlay';
import { painted, paintedIn } from './harness/view';
import { plainPage } from './layouts/pages';
import { COVERAGE } from './layouts/texts';

const STORY = 'https://www.cbc.ca/news/story';
const OTHER = 'https://www.reuters.com/world/story';
const UNLISTED = 'https://unlisted.test/story';
const EARLY = 'https://www.cbc.ca/news/early';

let browser: Chromium;
beforeAll(async () => {
  const served = { html: plainPage(COVERAGE) };
  const rules = JSON.stringify({ prerender: [{ urls: [STORY], eagerness: 'immediate' }] });
  browser = await launch({
    [STORY]: served,
    [OTHER]: served,
    [UNLISTED]: served,
    [EARLY]: {
      html: `<!doctype html><title>Front page</title><a href="${STORY}">Story</a><script type="speculationrules">${rules}</script>`,
    },
  });
});
afterAll(() => browser.close());

/** Ends the background as the browser does after half a minute without events: whatever it held is gone. */
async function endBackground({ context, id }: Chromium): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('no connection to the browser itself');
  const { targetInfos } = await cdp.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
  for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
  await cdp.detach();
}

/** Runs in one of our own pages: the background may be asleep. */
async function inExtension<T>(script: string): Promise<T> {
  const own = await openOwn(browser, 'options');
  const result = (await own.evaluate(script)) as T;
  await own.close();
  return result;
}

const badgeOf = (url: string) =>
  inExtension<string>(
    `chrome.tabs.query({ url: '${url}*' }).then(([tab]) => tab ? chrome.action.getBadgeText({ tabId: tab.id }) : 'no tab')`,
  );

test('the background may end before any message: pages, popup, badge, keys and settings go on', {
  timeout: 60_000,
}, async () => {
  await endBackground(browser);
  const page = await browser.open(STORY);
  expect(await paintedIn(page)).toContain('Khasan');
  await expect.poll(() => badgeOf(STORY), { timeout: 8000 }).toMatch(/^\d+$/);

  await endBackground(browser);
  const popup = await openOwn(browser, 'popup');
  await popup.getByRole('switch', { name: 'Names on all sites' }).click();
  await expect.poll(async () => (await painted(page)).names, { timeout: 8000 }).toBeUndefined();
  await endBackground(browser);
  await popup.getByRole('switch', { name: 'Names on all sites' }).click();
  await paintedIn(page);

  await endBackground(browser);
  await page.evaluate(`history.pushState({}, '', '/news/story/part-2')`);
  await page.waitForTimeout(1500);
  expect(await paintedIn(page)).toContain('Khasan');

  await endBackground(browser);
  const unlisted = await browser.open(UNLISTED);
  expect(await painted(unlisted)).toEqual({});
  await Promise.all([page.close(), popup.close(), unlisted.close()]);
});

test('a tab that was duplicated, or thrown away and brought back, has its marks', async () => {
  const page = await browser.open(OTHER);
  await paintedIn(page);
  await inExtension(
    `chrome.tabs.query({ url: '${OTHER}*' }).then(([tab]) => chrome.tabs.duplicate(tab.id)).then(() => undefined)`,
  );
  const copies = () => browser.context.pages().filter((open) => open.url() === OTHER && open !== page);
  await expect.poll(() => copies().length, { timeout: 8000 }).toBe(1);
  const [copy = page] = copies();
  expect(await paintedIn(copy)).toContain('Khasan');
  await copy.close();
  await page.close();

  await browser.open(OTHER);
  await expect.poll(() => badgeOf(OTHER), { timeout: 8000 }).toMatch(/^\d+$/);
  const discarded = await inExtension<boolean>(
    `chrome.tabs.query({ url: '${OTHER}*' }).then(([tab]) => chrome.tabs.discard(tab.id)).then((tab) => tab?.discarded)`,
  );
  expect(discarded).toBe(true);
  await inExtension(
    `chrome.tabs.query({ url: '${OTHER}*' }).then(([tab]) => chrome.tabs.update(tab.id, { active: true }))`,
  );
  await expect.poll(() => badgeOf(OTHER), { timeout: 8000 }).toMatch(/^\d+$/);
});

test('a page that was prerendered is marked once it is shown', async () => {
  const page = await browser.open(EARLY);
  await page.waitForTimeout(1000);
  await page.click('a');
  await page.waitForURL(STORY);
  expect(await paintedIn(page)).toContain('Khasan');
  await expect.poll(() => badgeOf(STORY), { timeout: 8000 }).toMatch(/^\d+$/);
  await page.close();
});

test('a grant that is taken back while a page is open ends there and on the next page', {
  timeout: 60_000,
}, async () => {
  const grant = `{ origins: ['https://unlisted.test/*'] }`;
  const registered = () =>
    inExtension<number>(`chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)`);
  // Approved beforehand: without a window nobody can say yes.
  await onExtensionsPage(
    browser.context,
    `chrome.developerPrivate.addHostPermission('${browser.id}', 'https://unlisted.test/*')`,
  );
  expect(await inExtension<boolean>(`chrome.permissions.request(${grant})`)).toBe(true);
  await expect.poll(registered, { timeout: 8000 }).toBe(1);
  const page = await browser.open(UNLISTED);
  expect(await paintedIn(page)).toContain('Khasan');
  expect(await inExtension<boolean>(`chrome.permissions.remove(${grant})`)).toBe(true);
  await expect.poll(registered, { timeout: 8000 }).toBe(0);
  const overlay = await overlayOf(page, browser.id);
  await page.mouse.move(300, 300);
  expect(await overlay.card()).toBeNull();
  await page.reload();
  await page.waitForTimeout(1000);
  expect(await painted(page)).toEqual({});
  await page.close();
});

test('switched off in the browser, it takes its marks and cards away from open pages', {
  timeout: 60_000,
}, async () => {
  const page = await browser.open(STORY);
  await paintedIn(page);
  await onExtensionsPage(browser.context, `chrome.management.setEnabled('${browser.id}', false)`);
  await page.bringToFront();
  await page.mouse.move(200, 200);
  await page.mouse.move(400, 260);
  await expect.poll(() => painted(page), { timeout: 8000 }).toEqual({});
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await onExtensionsPage(browser.context, `chrome.management.setEnabled('${browser.id}', true)`);
  await page.close();
});
