import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { type Overlay, overlayOf } from './harness/overlay';
import { badge, command, store } from './harness/settings';
import { painted, paintedIn, pointOf } from './harness/view';
import { LAYOUTS, plainPage } from './layouts/pages';
import { COVERAGE } from './layouts/texts';

const URL_A = 'https://www.reuters.com/world/a';
const URL_B = 'https://www.cbc.ca/news/b';
const page = plainPage(COVERAGE, {
  body: '<input id="field"><p><a id="out" href="#there">elsewhere</a></p>',
});
const linked = LAYOUTS.quality;

let browser: Chromium;
let tab: Page;
let overlay: Overlay;

beforeAll(async () => {
  browser = await launch({
    [URL_A]: { html: page },
    [URL_B]: { html: page },
    ...(linked && { [linked.url]: linked.page }),
  });
});
afterAll(() => browser.close());
beforeEach(async () => {
  tab = await browser.open(URL_A);
  await paintedIn(tab);
  overlay = await overlayOf(tab, browser.id);
});
afterEach(async () => {
  await tab.close();
  await browser.worker.evaluate(() => chrome.storage.local.clear());
});

async function restOn(text: string): Promise<{ x: number; y: number }> {
  const point = await pointOf(tab, text);
  await tab.mouse.move(point.x + 40, point.y + 40);
  await tab.mouse.move(point.x, point.y);
  return point;
}

describe('with the pointer', () => {
  test('a card opens after a rest, not at once, and goes a moment after leaving', async () => {
    await restOn('Khasan');
    await tab.waitForTimeout(250);
    expect(await overlay.card()).toBeNull();
    await overlay.waitForCard();
    await tab.mouse.move(5, 790);
    await overlay.waitForNoCard();
  });

  test('a card stays while the pointer is on it', async () => {
    await restOn('Khasan');
    await overlay.waitForCard();
    const box = await overlay.box();
    if (!box) throw new Error('no card');
    await tab.mouse.move((box.left + box.right) / 2, box.top + 40, { steps: 5 });
    await tab.waitForTimeout(700);
    expect(await overlay.card()).not.toBeNull();
  });

  test('a pinned card stays when the pointer leaves and on a click elsewhere', async () => {
    await restOn('Khasan');
    await overlay.waitForCard();
    await overlay.click('[aria-pressed]');
    await tab.mouse.move(5, 790);
    await tab.mouse.click(5, 790);
    await tab.waitForTimeout(600);
    expect(await overlay.card()).not.toBeNull();
    await tab.keyboard.press('Escape');
    await overlay.waitForNoCard();
  });

  test('a click opens at once, and one outside closes', async () => {
    const point = await pointOf(tab, 'Khasan');
    await tab.mouse.click(point.x, point.y);
    await overlay.waitForCard(300);
    await tab.mouse.click(5, 790);
    await overlay.waitForNoCard();
  });

  test('with cards on click only, resting opens none', async () => {
    await store(browser, { openOn: 'click' });
    await restOn('Khasan');
    await tab.waitForTimeout(900);
    expect(await overlay.card()).toBeNull();
  });

  test('links stay links, and selecting stays selecting', async () => {
    if (!linked) throw new Error('no layout');
    await tab.goto(linked.url);
    await paintedIn(tab);
    overlay = await overlayOf(tab, browser.id);
    await tab.getByText('The talks lasted').click({ clickCount: 3 });
    expect(await tab.evaluate(() => document.getSelection()?.toString())).toContain('guessing game');
    expect(await overlay.card()).toBeNull();
    await tab.locator('a[href="#peskov"]').click();
    expect(new URL(tab.url()).hash).toBe('#peskov');
    expect(await overlay.card()).toBeNull();
  });

  test('events made by the page open nothing', async () => {
    const point = await pointOf(tab, 'Khasan');
    await tab.evaluate(({ x, y }) => {
      const init = { bubbles: true, clientX: x, clientY: y, composed: true };
      document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent('pointermove', init));
      document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', init));
    }, point);
    await tab.waitForTimeout(800);
    expect(await overlay.card()).toBeNull();
  });
});

describe('what a card says', () => {
  test('a person: name at home, post at the time, what came later set apart', async () => {
    await restOn('Kim');
    const text = await overlay.waitForCard();
    expect(text).toContain('Kim Jong Un');
    expect(text).toContain('김정은');
    expect(text).toContain('At the time of the article');
    const [before, since] = text.replaceAll(/read \w+ \d{4}/g, '').split('Since then');
    expect(before).toContain('2019');
    expect(before).not.toMatch(/\b202[456]\b/);
    expect(since).toMatch(/202[456]/);
  });

  test('why it is there, and text with its citation for the clipboard', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await restOn('Oleg Kojemiako');
    await overlay.waitForCard();
    await overlay.click('.sc-foot button:nth-of-type(2)');
    expect(await overlay.card()).toContain('“Oleg Kojemiako”');
    await overlay.click('.sc-foot button:nth-of-type(1)');
    await tab.waitForTimeout(100);
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toMatch(/Kozhemyako[\s\S]*\[.+\]/);
  });

  test('"not this one" hides a mark on this page', async () => {
    await restOn('Khasan');
    await overlay.waitForCard();
    await overlay.click('.sc-foot button:nth-of-type(3)');
    await overlay.click('.sc-foot div button:nth-of-type(1)');
    await overlay.waitForNoCard();
    expect((await painted(tab)).names).not.toContain('Khasan');
  });

  test('links lead to a new tab and tell it nothing', async () => {
    await restOn('Khasan');
    await overlay.waitForCard();
    const links = await overlay.evaluate<string[][]>(
      `[...root.querySelectorAll('a')].map(({ target, rel, href }) => [target, rel, new URL(href).protocol])`,
    );
    expect(links.length).toBeGreaterThan(0);
    for (const [target, rel, protocol] of links) {
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
      expect(protocol).toMatch(/^https?:$/);
    }
  });
});

describe('with the keyboard', () => {
  test('from mark to mark, into the card and back to where the focus was', async () => {
    await tab.focus('#field');
    await command(browser, URL_A, 'next-mark');
    expect(await overlay.waitForCard()).toContain('Kim Jong Un');
    expect(await overlay.evaluate<boolean>(`root.activeElement?.dataset.pane === 'card'`)).toBe(true);
    await command(browser, URL_A, 'next-mark');
    await tab.waitForTimeout(100);
    expect(await overlay.card()).toContain('Vladimir Putin');
    await tab.keyboard.press('Tab');
    expect(await overlay.evaluate<string>(`root.activeElement?.tagName`)).toBe('BUTTON');
    await tab.keyboard.press('Escape');
    await overlay.waitForNoCard();
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('the list names every mark and note in order, and leads to each', async () => {
    await command(browser, URL_A, 'open-list');
    const entries = (await overlay.list()) ?? [];
    const marks = Object.values(await painted(tab)).flat().length;
    expect(entries).toHaveLength(marks);
    expect(entries[0]).toContain('Kim');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    expect(await overlay.waitForCard()).toContain('Kim Jong Un');
    expect(await overlay.list()).toBeNull();
  });
});

describe('settings and pauses', () => {
  test('a layer off takes its marks away at once, on this site only', async () => {
    const other = await browser.open(URL_B);
    await paintedIn(other);
    await store(browser, {
      sites: { 'reuters.com': { layers: { names: false }, paused: false, hidden: [] } },
    });
    await expect.poll(async () => (await painted(tab)).names).toBeUndefined();
    expect((await painted(tab)).sanctions).toHaveLength(1);
    expect((await painted(other)).names?.length).toBeGreaterThan(5);
    await other.close();
  });

  test('every mention is marked where the reader wants that', async () => {
    const first = (await painted(tab)).names?.length ?? 0;
    await store(browser, { marks: 'every' });
    await expect.poll(async () => (await painted(tab)).names?.length).toBeGreaterThan(first);
  });

  test('a paused page keeps nothing of ours, and gets it back', async () => {
    expect(Number(await badge(browser, URL_A))).toBeGreaterThan(0);
    await command(browser, URL_A, 'pause-page');
    expect(await painted(tab)).toEqual({});
    expect(await tab.evaluate(() => document.documentElement.children.length)).toBe(2);
    await expect.poll(() => badge(browser, URL_A)).toBe('');
    await command(browser, URL_A, 'pause-page');
    expect((await painted(tab)).names?.length).toBeGreaterThan(5);
  });
});

test('nothing was asked of the net', () => expect(browser.strayed).toEqual([]));
