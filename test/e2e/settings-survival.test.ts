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

const LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'ko', 'zh', 'ja'];

/** What was chosen last, and what the store has last told as saved. */
interface Progress {
  chosen: string;
  saved: string;
  /** How many were saved, and which of the languages is next. */
  saves: number;
  next: number;
}

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

/** Chooses one language after the other, each as soon as the one before is saved, until the browser is gone. */
async function changeForEver(options: Page, progress: Progress): Promise<void> {
  for (;;) {
    progress.chosen = LANGUAGES[progress.next++ % LANGUAGES.length] ?? '';
    await options.getByLabel('Names of people and places in').selectOption(progress.chosen);
    while (progress.saved !== progress.chosen) progress.saved = await options.evaluate<string>('saved');
    progress.saves++;
  }
}

test(`settings outlive ${KILLS} kills of the browser at random moments`, {
  timeout: 30_000 * KILLS + 30_000,
}, async () => {
  const progress: Progress = { chosen: 'auto', saved: 'auto', saves: 0, next: 0 };
  for (let killed = 0; killed < KILLS; killed++) {
    browser = await launch({}, { profile: profile || undefined });
    profile = browser.profile;
    const options = await openOwn(browser, 'options');
    await options.evaluate(
      `saved = '${progress.saved}'; chrome.storage.onChanged.addListener(({ settings }) => { saved = settings.newValue.language; })`,
    );
    const changing = changeForEver(options, progress).catch(() => undefined);
    await options.waitForTimeout(Math.random() * LATEST);
    await kill(browser);
    await changing;

    browser = await launch({}, { profile });
    const stored = await browser.worker.evaluate(() => chrome.storage.local.get());
    const { settings, faults } = readSettings(stored.settings);
    expect(faults).toEqual([]);
    // What was told as saved last, or what was being saved when the browser died.
    expect([progress.saved, progress.chosen]).toContain(settings.language);
    const again = await openOwn(browser, 'options');
    expect(await again.getByLabel('Names of people and places in').inputValue()).toBe(settings.language);
    expect(await again.getByRole('alert').count()).toBe(0);
    progress.saved = settings.language;
    await browser.close(true);
  }
  expect(progress.saves).toBeGreaterThan(0);
  console.log(`${KILLS} kills, ${progress.saves} settings saved between them`);
});
