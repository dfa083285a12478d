import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { readSettings } from '../../src/settings/read';
import { type Chromium, launch } from './harness/browser';
import { openOwn } from './harness/extension-page';

/** How often the browser is killed; `npm run survival` does it 50 times. */
const KILLS = Number(process.env.SURVIVAL_KILLS ?? 3);
/** Latest moment (ms) after the first click at which the browser is killed. */
const LATEST = 900;

let browser: Chromium | undefined;
let profile = '';
afterAll(async () => {
  await browser?.close();
  rmSync(profile, { recursive: true, force: true });
});

const claims = (popup: Page) => popup.getByRole('switch', { name: 'Claims on all sites' });
const isOn = (popup: Page) => claims(popup).isChecked();

/** Ends the whole browser at once, as a crash or the system would. */
async function kill({ context }: Chromium): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('no connection to the browser itself');
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('the browser does not tell its process');
  const closed = new Promise((resolve) => context.once('close', resolve));
  process.kill(main.id, 'SIGKILL');
  await closed;
}

/** Clicks the switch as fast as it answers, and notes every state that the popup has shown as saved. */
async function clickOn(popup: Page, states: boolean[]): Promise<void> {
  for (let click = 0; click < 1000; click++) {
    const before = await isOn(popup);
    states.push(before);
    await claims(popup).click();
    await expect.poll(() => isOn(popup), { interval: 5 }).toBe(!before);
  }
}

test(`settings outlive ${KILLS} kills of the browser at random moments`, {
  timeout: 30_000 * KILLS + 30_000,
}, async () => {
  let clicks = 0;
  for (let killed = 0; killed < KILLS; killed++) {
    browser = await launch({}, { profile: profile || undefined });
    profile = browser.profile;
    const popup = await openOwn(browser, 'popup');
    const states: boolean[] = [];
    const clicking = clickOn(popup, states).catch(() => undefined);
    await popup.waitForTimeout(Math.random() * LATEST);
    await kill(browser);
    await clicking;
    clicks += states.length;

    browser = await launch({}, { profile });
    const stored = await browser.worker.evaluate(() => chrome.storage.local.get());
    const { settings, faults } = readSettings(stored.settings);
    expect(faults).toEqual([]);
    // The last state shown as saved, or the one that was being saved when the browser died.
    const last = states.at(-1) ?? true;
    expect([last, !last]).toContain(settings.layers.claims);
    const again = await openOwn(browser, 'popup');
    expect(await isOn(again)).toBe(settings.layers.claims);
    expect(await again.getByRole('alert').count()).toBe(0);
    await browser.close(true);
  }
  expect(clicks).toBeGreaterThan(KILLS);
});
