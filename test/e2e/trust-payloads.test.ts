import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { openOwn } from './harness/extension-page';
import { watchFaults } from './harness/faults';
import { overlayOf } from './harness/overlay';
import { command } from './harness/settings';
import { paintedIn } from './harness/view';
import { PAYLOADS, POSITIONS, pageWith } from './trust/payloads';

const addressOf = (index: number) => `https://www.cbc.ca/payload/${index}`;

let browser: Chromium;
let panel: Page;
let popup: Page;
beforeAll(async () => {
  browser = await launch(
    Object.fromEntries(PAYLOADS.map((payload, index) => [addressOf(index), { html: pageWith(payload) }])),
  );
  [panel, popup] = [await openOwn(browser, 'sidepanel'), await openOwn(browser, 'popup')];
});
afterAll(() => browser.close());

/** Elements and attributes in a tree that text can only have become by being taken for markup. `root` is in scope. */
const FOREIGN = `[...root.querySelectorAll('*')].flatMap((element) => [
  ...(/^(script|img|iframe|object|embed|form|base|meta|link|math|animate|textarea|template|mglyph)$/i.test(element.localName)
    && !(element.ownerDocument === root && element.closest('head')) && !element.src?.startsWith('chrome-extension:') ? [element.outerHTML.slice(0, 200)] : []),
  ...[...element.attributes].filter(({ name, value }) => name.startsWith('on') || /^\\s*(javascript|data):/i.test(value)
    || (/^(href|src|action)$/.test(name) && value.includes('evil.example'))).map(({ name, value }) => name + '=' + value),
])`;

describe('the payload stands in place', () => {
  const sample = '<b title="\'">&amp;';
  const { document } = parseHTML(pageWith(sample));
  test.each(Object.entries(POSITIONS))('%s', (_, read) => expect(read(document)).toContain(sample));

  test('over 200 times, with the address', () =>
    expect(PAYLOADS.length * (Object.keys(POSITIONS).length + 1)).toBeGreaterThan(200));
});

describe('a page full of it shows it as text only, in card, list, popup and panel', () => {
  test.each(PAYLOADS.map((payload, index) => [index, payload] as const))('%i: %s', async (index, payload) => {
    const page = await browser.context.newPage();
    // A tab left open by a failed try would answer for the next one.
    onTestFinished(() => page.close());
    const faults = await watchFaults(page, browser);
    await page.goto(`${addressOf(index)}?q=${encodeURIComponent(payload)}#${encodeURIComponent(payload)}`);
    expect((await paintedIn(page)).length).toBeGreaterThan(1);
    const overlay = await overlayOf(page, browser.id);
    await command(browser, addressOf(index), 'next-mark');
    await overlay.waitForCard();
    await overlay.click('.sc-foot button:nth-of-type(2)');
    expect(await overlay.evaluate<string[]>(FOREIGN)).toEqual([]);
    await command(browser, addressOf(index), 'open-list');
    expect((await overlay.list())?.length).toBeGreaterThan(1);
    expect(await overlay.evaluate<string[]>(FOREIGN)).toEqual([]);
    await page.bringToFront();
    const [word = ''] = payload.split(/[\s\p{C}]/u).filter(Boolean);
    await expect.poll(() => panel.locator('h1').innerText()).toContain(word.slice(0, 12));
    for (const own of [panel, popup]) {
      expect(await own.evaluate(`((root) => ${FOREIGN})(document)`)).toEqual([]);
      expect(await own.evaluate('typeof owned')).toBe('undefined');
    }
    expect(await page.evaluate('typeof owned')).toBe('undefined');
    expect(await overlay.evaluate('typeof owned')).toBe('undefined');
    expect(faults).toMatchObject({ ours: [], page: [] });
  });
});

test('nothing was asked of the net', () => expect(browser.strayed).toEqual([]));
