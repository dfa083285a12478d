import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from './harness/firefox';
import { addressOf, HOSTILE } from './hostile/pages';
import { plainPage } from './layouts/pages';
import { COVERAGE } from './layouts/texts';

const STORY = 'https://www.cbc.ca/story';
/** Pages whose marks can still be read from the page's own world. */
const NAMES = [
  'removes every node added to its root',
  'freezes the prototypes',
  'replaces Range, Highlight and MutationObserver',
  'pollutes Object.prototype',
  'calls its elements like parts of the document',
  'wraps the article in a form whose fields are called like parts of it',
  'forbids scripts, styles and HTML by CSP with Trusted Types',
  'has 10,000 levels',
  'has a text node of 5 MB',
  'changes its address a hundred times',
];
const SITE = {
  [STORY]: { html: plainPage(COVERAGE) },
  ...Object.fromEntries(NAMES.flatMap((name) => (HOSTILE[name] ? [[addressOf(name), HOSTILE[name]]] : []))),
};

const marked = (page: Page, layer = '') =>
  page.evaluate(
    (part) =>
      [...(CSS.highlights as unknown as Map<string, unknown>).keys()].filter((key) =>
        key.startsWith(`summit-context-${part}`),
      ).length,
    layer,
  );

describe('nothing breaks in Firefox on a page that', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox(SITE);
  });
  afterAll(() => firefox.close());

  test.each(NAMES)('%s', async (name) => {
    const page = await firefox.open(addressOf(name));
    const errors: string[] = [];
    page.on('pageerror', (error) => /favicon/.test(String(error)) || errors.push(String(error)));
    await expect.poll(() => marked(page), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('nothing was asked of the net', () => expect(firefox.strayed).toEqual([]));
});

test('settings outlive a restart of Firefox', { timeout: 90_000 }, async () => {
  const profile = mkdtempSync(join(tmpdir(), 'summit-context-firefox-'));
  try {
    let firefox = await launchFirefox(SITE, profile);
    const popup = await firefox.openOwn('popup');
    const names = '[role=switch][aria-label="Names on all sites"]';
    const isOn = (page: Page, on: boolean) =>
      page.waitForFunction(
        (selector, wanted) => document.querySelector(selector)?.ariaChecked === String(wanted),
        {},
        names,
        on,
      );
    await isOn(popup, true);
    await popup.click(names);
    await isOn(popup, false);
    await firefox.close();

    firefox = await launchFirefox(SITE, profile);
    await isOn(await firefox.openOwn('popup'), false);
    const page = await firefox.open(STORY);
    await expect.poll(() => marked(page), { timeout: 15_000 }).toBeGreaterThan(0);
    expect(await marked(page, 'names')).toBe(0);
    await firefox.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
});
