import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { backgroundFaults, markedTexts, watchBackground, watchFaults } from './harness/faults';
import { addressOf, HOSTILE } from './hostile/pages';

let browser: Chromium;
beforeAll(async () => {
  browser = await launch(
    Object.fromEntries(Object.entries(HOSTILE).map(([name, page]) => [addressOf(name), page])),
  );
  await watchBackground(browser);
});
afterAll(() => browser.close());

/** Time (ms) a page gets for its marks, and one without marks for whatever might still go wrong. */
const READ = 10_000;
const SETTLE = 700;

describe('nothing breaks on a page that', () => {
  test.each(Object.entries(HOSTILE))('%s', async (name, { marks }) => {
    const page = await browser.context.newPage();
    const faults = await watchFaults(page, browser);
    await page.goto(addressOf(name));
    const marked = () => markedTexts(faults).catch(() => []);
    if (marks) await expect.poll(async () => (await marked()).length, { timeout: READ }).toBeGreaterThan(4);
    else {
      await page.waitForTimeout(SETTLE);
      await expect.poll(marked, { timeout: READ }).toEqual([]);
    }
    expect(faults.ours).toEqual([]);
    expect(faults.page).toEqual([]);
    expect(await backgroundFaults(browser)).toEqual([]);
    await page.close();
  });
});

test('nothing was asked of the net', () => expect(browser.strayed).toEqual([]));
