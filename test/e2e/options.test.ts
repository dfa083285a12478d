import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../src/settings/schema';
import { axeFaults } from './harness/axe';
import { type Chromium, launch } from './harness/browser';
import { COVERAGE, openOwn } from './harness/extension-page';
import { store, stored } from './harness/settings';
import { painted, paintedIn } from './harness/view';

const CBC = 'https://www.cbc.ca/news/world/summit';
const SITES = {
  'cbc.ca': { layers: { claims: false }, paused: false, hidden: ['tass', 'claims:arms-deal'] },
  'bbc.co.uk': { layers: {}, paused: true, hidden: [] },
};

let chromium: Chromium;
let options: Page;
beforeAll(async () => {
  chromium = await launch({ [CBC]: COVERAGE });
});
afterAll(() => chromium.close());
beforeEach(async () => {
  await store(chromium, { ...DEFAULTS, sites: SITES });
  options = await openOwn(chromium, 'options');
  await options.getByText('Suggest a correction').waitFor();
});
afterEach(() => options.close());

const now = () => stored(chromium);
const load = (text: string) =>
  options
    .getByLabel('Load settings from a file')
    .setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe('settings', () => {
  it.each([
    ['on click, tap or key only', { openOn: 'click' }],
    ['every mention', { marks: 'every' }],
    ['dark', { scheme: 'dark' }],
  ])('saves "%s"', async (label, change) => {
    await options.getByLabel(label, { exact: true }).check();
    await expect.poll(now).toMatchObject(change);
  });

  it('saves the language of names', async () => {
    await options.getByLabel('Names of people and places in').selectOption('ko');
    await expect.poll(now).toMatchObject({ language: 'ko' });
  });

  it('acts on open pages at once', async () => {
    const page = await chromium.open(CBC);
    await paintedIn(page);
    await options.getByRole('switch', { name: 'Names on all sites' }).click();
    await expect.poll(async () => (await painted(page)).names).toBeUndefined();
    await page.close();
  });

  it('says which stored fields could not be used', async () => {
    await store(chromium, { marks: 'some' as never });
    await options.reload();
    await options.getByText('Some stored settings could not be used').waitFor();
    expect(await options.getByLabel('the first mention in each stretch of text').isChecked()).toBe(true);
  });

  it('says so when saving fails, and shows what is stored', async () => {
    const broken = await openOwn(
      chromium,
      'options',
      "chrome.storage.local.set = () => Promise.reject(new Error('disk full'))",
    );
    await broken.getByLabel('every mention').click();
    await broken.getByRole('alert').getByText('could not be saved: disk full').waitFor();
    expect(await broken.getByLabel('every mention').isChecked()).toBe(false);
    await broken.close();
  });
});

describe('sites', () => {
  it('are found, changed and removed', async () => {
    const row = (site: string) => options.locator('.sites li', { hasText: site });
    await options.getByLabel('Find a site').fill('bbc');
    expect(await row('cbc.ca').count()).toBe(0);
    await options.getByLabel('Find a site').fill('');
    await row('cbc.ca').locator('summary').click();
    expect(await row('cbc.ca').innerText()).toMatch(/Hidden: TASS[\s\S]*Hidden: Arms deal/);
    await row('cbc.ca').getByRole('button', { name: 'Show again' }).first().click();
    await expect.poll(now).toMatchObject({ sites: { 'cbc.ca': { hidden: ['claims:arms-deal'] } } });
    await row('cbc.ca')
      .getByRole('radiogroup', { name: 'Names on cbc.ca' })
      .getByRole('radio', { name: 'Off' })
      .check();
    await expect
      .poll(now)
      .toMatchObject({ sites: { 'cbc.ca': { layers: { claims: false, names: false } } } });
    await options.getByRole('button', { name: 'Remove the settings of bbc.co.uk' }).click();
    await expect.poll(async () => Object.keys((await now()).sites)).toEqual(['cbc.ca']);
    expect(await options.evaluate(() => document.activeElement?.textContent)).toBe(
      'Sites with settings of their own',
    );
  });
});

describe('a settings file', () => {
  it('is saved, shown as a difference, and applied only then', async () => {
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save settings to a file' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    await load(text.replace('"first"', '"every"'));
    const change = options.getByRole('row', { name: 'marks first every' });
    await change.waitFor();
    expect(await now()).toMatchObject({ marks: 'first' });
    await options.getByRole('button', { name: 'Apply' }).click();
    await expect.poll(now).toMatchObject({ marks: 'every', sites: SITES });
    await change.waitFor({ state: 'detached' });
  });

  it.each([
    ['no settings file', 'hello', 'the file is not JSON'],
    ['of a later version', '{"app":"summit-context","version":99}', 'later version'],
    ['with unknown sites', '{"app":"summit-context","sites":{"not a site":{}}}', 'not the name of a site'],
    [
      'with __proto__',
      '{"app":"summit-context","sites":{"__proto__":{"paused":true}}}',
      'not the name of a site',
    ],
  ])('that is %s is refused, and nothing changes', async (_, text, reason) => {
    const before = await now();
    await load(text);
    await options.getByRole('alert').getByText('nothing was changed').waitFor();
    expect(await options.getByRole('alert').innerText()).toContain(reason);
    expect(await options.getByRole('button', { name: 'Apply' }).count()).toBe(0);
    expect(await now()).toEqual(before);
  });

  it('that was refused can be mended and chosen again', async () => {
    await load('hello');
    await options.getByRole('alert').waitFor();
    const field = options.getByLabel('Load settings from a file');
    const asked = options.waitForEvent('filechooser');
    await field.click();
    await asked;
    // Only an empty field tells of the same file once more.
    expect(await field.inputValue()).toBe('');
  });

  it('goes back to the defaults after showing what that changes', async () => {
    await options.getByRole('button', { name: 'Back to the defaults' }).click();
    await options.getByRole('row', { name: /sites\.bbc\.co\.uk\.paused/ }).waitFor();
    await options.getByRole('button', { name: 'Apply' }).click();
    await expect.poll(now).toEqual({ version: 1, ...DEFAULTS });
  });
});

describe('what stands behind it', () => {
  it('names version, date, licence and sources, and offers a correction that opens on click only', async () => {
    const text = await options.getByRole('region', { name: 'Fact base' }).innerText();
    expect(text).toMatch(/Version \d+\.\d+\.\d+, last compared with its sources: .*20\d\d/);
    expect(text).toContain('CC0');
    await options.getByText(/^[\d,]+ sources$/).click();
    await options.locator('.source-list li').nth(100).waitFor();
    const link = options.getByRole('link', { name: 'Suggest a correction' });
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect(await link.getAttribute('href')).toMatch(/title=Correction.*Fact\+base/);
  });

  it('tells the keys as they are set', async () => {
    const keyboard = options.getByRole('region', { name: 'Keyboard' });
    const told = await keyboard.locator('.keys > div').allInnerTexts();
    expect(told.map((line) => line.split(/\s*\n\s*/)).slice(0, 5)).toEqual([
      ['Alt+Shift+J', 'Go to the next mark'],
      ['Alt+Shift+K', 'Go to the previous mark'],
      ['Alt+Shift+L', 'Open the list of marks on this page'],
      ['no key set', 'Pause or go on, on this page'],
      ['Alt+Shift+S', 'Open the popup'],
    ]);
  });
});

it.each(['light', 'dark'] as const)('gives axe nothing to find in %s', async (colorScheme) => {
  await options.emulateMedia({ colorScheme });
  await options.waitForFunction((scheme) => document.documentElement.dataset.scheme === scheme, colorScheme);
  await options.locator('.sites summary').first().click();
  await options.getByRole('button', { name: 'Back to the defaults' }).click();
  expect(await axeFaults(options)).toEqual([]);
});

it('asks the network for nothing', () => expect(chromium.strayed).toEqual([]));
