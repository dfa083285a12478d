import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe';
import { type Chromium, launch } from './harness/browser';
import { COVERAGE, openOwn } from './harness/extension-page';
import { stored } from './harness/settings';
import type { Site } from './harness/site';
import { isInView, painted, paintedIn } from './harness/view';

const CBC = 'https://www.cbc.ca/news/world/summit';
const TASS = 'https://tass.com/politics/1';
const UNLISTED = 'https://unlisted.test/page';
/** Names both leaders in a story about something else. */
const PASSING = `<title>Grain prices rise</title><article><h1>Grain prices rise as harvest disappoints</h1>
  <p>Grain prices rose on Tuesday after farmers in several countries reported a poor harvest.</p>
  <p>Traders in Chicago expect little relief before spring, and bakers warn of dearer bread.</p>
  <p>Few politicians have spoken about it. Vladimir Putin named prices once in a speech last year.</p>
  <p>State media in Pyongyang showed Kim Jong Un on a farm in the same week.</p>
  <p>Importers in Egypt and Turkey are looking for other sellers, brokers said.</p></article>`;
const SITE: Site = {
  [CBC]: COVERAGE,
  [TASS]: COVERAGE,
  'https://www.cbc.ca/sports/1': {
    html: '<title>Cup</title><article><h1>Cup final</h1><p>Two teams played.</p></article>',
  },
  'https://www.cbc.ca/news/trade': { html: PASSING },
  [UNLISTED]: COVERAGE,
};

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launch(SITE);
});
afterAll(() => chromium.close());

const openPopup = (script?: string): Promise<Page> => openOwn(chromium, 'popup', script);

/** A page in front, read to its end where it is coverage on a listed site, and the popup over it. */
async function popupOn(url: string): Promise<{ page: Page; popup: Page }> {
  const page = await chromium.open(url);
  if (url === CBC) await paintedIn(page);
  return { page, popup: await openPopup() };
}

describe('lookup', () => {
  it('has the focus, and puts the right person first in any spelling', async () => {
    const popup = await openPopup();
    const field = popup.getByRole('combobox');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    for (const [query, name] of [
      ['Kojemiako', 'Oleg Kozhemyako'],
      ['Choi Sun Hee', 'Choe Son Hui'],
      ['Шойгу', 'Sergei Shoigu'],
      ['최선희', 'Choe Son Hui'],
    ] as const) {
      await field.fill(query);
      await popup.getByRole('option').first().waitFor();
      expect(await popup.getByRole('option').first().innerText()).toContain(name);
    }
    await field.fill('arms deal');
    await expect.poll(() => popup.getByRole('option', { name: /^Arms deal/ }).count()).toBeGreaterThan(5);
    const claims = await popup.getByRole('option').allInnerTexts();
    expect(new Set(claims).size).toBe(claims.length);
    await field.fill('xqzzyv');
    await popup.getByText('Nothing in the fact base matches “xqzzyv”.').waitFor();
    expect(await popup.getByRole('option').count()).toBe(0);
    await popup.close();
  });

  it('goes by keyboard alone to a card, to the place on the page, and back', async () => {
    const { page, popup } = await popupOn(CBC);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await isInView(page, 'Choe Son Hui')).toBe(false);
    await popup.keyboard.type('kim');
    await popup.getByRole('option').nth(1).waitFor();
    await popup.keyboard.press('ArrowDown');
    expect(await popup.locator('[role=option][aria-selected=true]').count()).toBe(1);
    expect(await popup.getByRole('option').nth(1).getAttribute('aria-selected')).toBe('true');
    await popup.keyboard.press('Enter');
    await popup.getByRole('heading', { level: 2 }).waitFor();
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('Escape');
    await popup.keyboard.type('Choe Son Hui');
    await popup
      .getByRole('option', { name: /Choe Son Hui/ })
      .first()
      .waitFor();
    await popup.keyboard.press('Enter');
    await popup.getByText('On this page: 1 mention').waitFor();
    expect(await popup.getByText('At the time of the article:').count()).toBe(1);
    const gone = popup.waitForEvent('close');
    await popup.getByTitle('Go to this place on the page').press('Enter');
    await gone;
    await expect.poll(() => isInView(page, 'Choe Son Hui')).toBe(true);
    await page.close();
  });

  it('shows what is typed as text, never as markup', async () => {
    const popup = await openPopup();
    await popup.getByRole('combobox').fill('<img src=x onerror=alert(1)>');
    await popup.getByText('Nothing in the fact base matches “<img src=x onerror=alert(1)>”.').waitFor();
    expect(await popup.locator('main img').count()).toBe(0);
    await popup.close();
  });
});

describe('this page', () => {
  it('says what it is about, how sure, and why', async () => {
    const { page, popup } = await popupOn(CBC);
    await popup.getByText('About: Vostochny').waitFor();
    expect(await popup.locator('body').innerText()).toMatch(/Very sure \(9\d%\)/);
    await popup.getByText('Why am I seeing this?').click();
    await popup
      .locator('.signals li', { hasText: /headline .*(leaders|countries|meeting)/i })
      .first()
      .waitFor();
    expect(await popup.locator('.signals q').count()).toBeGreaterThan(0);
    await Promise.all([page.close(), popup.close()]);
  });

  it.each([
    [
      'a page that is no coverage',
      'https://www.cbc.ca/sports/1',
      'This page was looked at and is no coverage',
    ],
    ['a site that is not listed', UNLISTED, 'This is not one of the listed news sites'],
  ])('says why nothing is shown on %s', async (_, url, reason) => {
    const { page, popup } = await popupOn(url);
    await popup.getByText(reason).waitFor();
    await Promise.all([page.close(), popup.close()]);
  });
});

it('annotates a page that is no coverage when asked to', async () => {
  const { page, popup } = await popupOn('https://www.cbc.ca/news/trade');
  await popup.getByText('mentions the two leaders in passing').waitFor();
  expect(await painted(page)).toEqual({});
  await popup.getByRole('button', { name: 'Annotate this page' }).click();
  expect(await paintedIn(page)).toEqual(expect.arrayContaining(['Vladimir Putin', 'Kim Jong Un']));
  await popup.getByRole('button', { name: 'Annotate this page' }).waitFor({ state: 'detached' });
  await Promise.all([page.close(), popup.close()]);
});

it('opens the dossier in the side panel', async () => {
  const { page, popup } = await popupOn(CBC);
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Open the dossier in the side panel' }).click();
  await closed;
  const kinds = async () =>
    (await chromium.worker.evaluate(() => chrome.runtime.getContexts({}))).map(
      ({ contextType }) => contextType,
    );
  await expect.poll(kinds).toContain('SIDE_PANEL');
  await page.close();
});

describe('layers and pauses act on open pages at once', () => {
  it('switches a layer off for one site only, and it survives a restart', async () => {
    const tass = await chromium.open(TASS);
    await paintedIn(tass);
    const { page, popup } = await popupOn(CBC);
    await popup
      .getByRole('radiogroup', { name: 'Names on cbc.ca' })
      .getByRole('radio', { name: 'Off' })
      .check();
    await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.includes('-names-')));
    expect((await painted(tass)).names?.length).toBeGreaterThan(0);
    expect((await painted(page)).names).toBeUndefined();
    await Promise.all([tass.close(), page.close(), popup.close()]);
    const { profile } = chromium;
    await chromium.close(true);
    chromium = await launch(SITE, { profile });
    const again = await chromium.open(CBC);
    await paintedIn(again, 'summits');
    expect((await painted(again)).names).toBeUndefined();
    const fresh = await openPopup();
    await fresh
      .getByRole('radiogroup', { name: 'Names on cbc.ca' })
      .getByRole('radio', { name: 'As default' })
      .check();
    await paintedIn(again);
    await Promise.all([again.close(), fresh.close()]);
  });

  it('shows a change in two windows, the last one winning', async () => {
    const [one, two] = [await openPopup(), await openPopup()];
    const claims = (popup: Page) => popup.getByRole('switch', { name: 'Claims on all sites' });
    await claims(one).click();
    await two.waitForFunction(
      () => document.querySelector('[aria-label="Claims on all sites"]')?.ariaChecked === 'false',
    );
    await claims(two).click();
    await one.waitForFunction(
      () => document.querySelector('[aria-label="Claims on all sites"]')?.ariaChecked === 'true',
    );
    await Promise.all([one.close(), two.close()]);
  });

  it.each([
    ['Silence cbc.ca', 'Summit Context is silenced on cbc.ca.'],
    ['This page', 'Summit Context is paused on this page.'],
    ['Everywhere', 'Summit Context is paused everywhere.'],
  ])('pauses with "%s" and goes on again', async (name, told) => {
    const { page, popup } = await popupOn(CBC);
    const button = popup.getByRole('button', { name, exact: true });
    await button.click();
    await popup.getByText(told).waitFor();
    await page.waitForFunction(
      () => ![...CSS.highlights.keys()].some((key) => key.startsWith('summit-context')),
    );
    await button.click();
    await paintedIn(page);
    await Promise.all([page.close(), popup.close()]);
  });

  it('says so when saving fails, and does not show it as saved', async () => {
    const popup = await openPopup(
      `const save = chrome.storage.local.set.bind(chrome.storage.local);
      globalThis.isFull = true;
      chrome.storage.local.set = (items) =>
        isFull ? Promise.reject(new Error('QUOTA_BYTES quota exceeded')) : save(items);`,
    );
    const names = popup.getByRole('switch', { name: 'Names on all sites' });
    await names.click();
    const told = popup.getByRole('alert').getByText('could not be saved: QUOTA_BYTES');
    await told.waitFor();
    expect(await names.isChecked()).toBe(true);
    // What is read anew by itself does not take the message away; what the reader does next does.
    await popup.waitForTimeout(600);
    expect(await told.isVisible()).toBe(true);
    await popup.evaluate('isFull = false');
    for (const on of [false, true]) {
      await names.click();
      await expect.poll(async () => (await stored(chromium)).layers.names).toBe(on);
    }
    expect(await popup.getByRole('alert').count()).toBe(0);
    await popup.close();
  });
});

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  it('on the page, in results, on a card', async () => {
    const { page, popup } = await popupOn(CBC);
    await popup.emulateMedia({ colorScheme });
    await popup.waitForFunction((scheme) => document.documentElement.dataset.scheme === scheme, colorScheme);
    await popup.getByText('Why am I seeing this?').click();
    expect(await axeFaults(popup)).toEqual([]);
    await popup.getByRole('combobox').fill('kim');
    await popup.getByRole('option').first().waitFor();
    expect(await axeFaults(popup)).toEqual([]);
    await popup.getByRole('option').first().click();
    await popup.getByRole('heading', { level: 2 }).waitFor();
    expect(await axeFaults(popup)).toEqual([]);
    await Promise.all([page.close(), popup.close()]);
  });
});

it('asks the network for nothing', () => {
  expect(chromium.strayed).toEqual([]);
});
