import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { type Box, type Overlay, overlayOf } from './harness/overlay';
import { command } from './harness/settings';
import { painted, paintedIn, pointOf } from './harness/view';
import { plainPage } from './layouts/pages';
import { COVERAGE } from './layouts/texts';

const URL_PLAIN = 'https://www.reuters.com/plain';
const URL_RAIL = 'https://www.reuters.com/rail';
const RAIL =
  '<aside style="position:absolute;top:0;right:0;bottom:0;width:300px;background:#eee">Adverts</aside>';
const SITE = {
  [URL_PLAIN]: { html: plainPage(COVERAGE, { style: 'body{padding-bottom:1500px}' }) },
  [URL_RAIL]: { html: plainPage(COVERAGE, { body: RAIL + RAIL.replace('right', 'left') }) },
};

let browser: Chromium;
beforeAll(async () => {
  browser = await launch(SITE);
});
afterAll(() => browser.close());

interface Note extends Box {
  text: string;
}

async function open(url: string, width = 1280): Promise<{ page: Page; overlay: Overlay }> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width, height: 800 });
  await page.goto(url);
  await paintedIn(page);
  await page.waitForTimeout(400);
  return { page, overlay: await overlayOf(page, browser.id) };
}

const notesOf = (overlay: Overlay) =>
  overlay.evaluate<Note[]>(
    `root ? [...root.querySelectorAll('.sc-margin-note')].map((note) => ({ text: note.innerText, ...note.getBoundingClientRect().toJSON() })) : []`,
  );

test('notes stand beside their passages, over nothing, move with the page and open their card', async () => {
  const { page, overlay } = await open(URL_PLAIN);
  const notes = await notesOf(overlay);
  expect(notes.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^This meeting: Vostochny/),
      expect.stringMatching(/^Earlier: Vladivostok/),
    ]),
  );
  const blocks = await page.evaluate(() =>
    [...document.querySelectorAll('h1, p')].map((block) => block.getBoundingClientRect().toJSON() as Box),
  );
  for (const note of notes) {
    expect(note.right).toBeLessThanOrEqual(1280);
    const over = (box: Box) =>
      note.left < box.right && note.right > box.left && note.top < box.bottom && note.bottom > box.top;
    expect([...blocks, ...notes.filter((other) => other.text !== note.text)].filter(over)).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);

  await page.evaluate(() => window.scrollBy(0, 120));
  const [moved] = await notesOf(overlay);
  expect(moved?.top).toBeCloseTo((notes[0]?.top ?? 0) - 120, 0);
  await overlay.click('.sc-margin-note');
  expect(await overlay.waitForCard()).toContain('Vostochny');
  await page.close();
});

test('notes keep their side where a card covers it', async () => {
  const { page, overlay } = await open(URL_PLAIN, 1280);
  const leftOf = async () => new Set((await notesOf(overlay)).map(({ left }) => left));
  const before = await leftOf();
  expect(before.size).toBe(1);
  await command(browser, URL_PLAIN, 'open-list');
  // A new layout: all notes are placed anew.
  await page.setViewportSize({ width: 1280, height: 790 });
  await page.waitForTimeout(500);
  expect((await notesOf(overlay)).length).toBeGreaterThan(1);
  expect(await leftOf()).toEqual(before);
  await page.close();
});

test.each([
  ['a narrow window', URL_PLAIN, 700],
  ['a page whose margins are taken', URL_RAIL, 1280],
])('%s has no notes, but their cues in the text', async (_, url, width) => {
  const { page, overlay } = await open(url, width);
  expect(await notesOf(overlay)).toEqual([]);
  expect(Object.keys(await painted(page))).toEqual(expect.arrayContaining(['summits', 'sanctions']));
  await page.close();
});

test('marks and cards follow a page that turns dark, and a card goes when its words leave the window', async () => {
  const { page, overlay } = await open(URL_PLAIN);
  await page.evaluate(() => document.body.setAttribute('style', 'background:#111;color:#eee'));
  const { x, y } = await pointOf(page, 'Khasan');
  await page.mouse.click(x, y);
  await overlay.waitForCard();
  expect(await page.evaluate(() => CSS.highlights.has('summit-context-names-dark'))).toBe(true);
  expect(await overlay.evaluate(`root.querySelector('.sc-root').dataset.scheme`)).toBe('dark');
  await page.evaluate(() => window.scrollTo(0, 1400));
  await overlay.waitForNoCard();
  await page.close();
});

test('nothing was asked of the net', () => expect(browser.strayed).toEqual([]));
