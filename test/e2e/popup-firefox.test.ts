import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COVERAGE } from './harness/extension-page';
import { type Firefox, launchFirefox } from './harness/firefox';

const CBC = 'https://www.cbc.ca/news/world/summit';
const TASS = 'https://tass.com/politics/1';

/** Whether names are marked; `CSS.highlights` is shared with the page's own world. */
const namesMarked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, unknown>).keys()].some((key) => key.includes('-names-')),
  );
const until = (page: Page, marked: boolean) =>
  page.waitForFunction(
    (wanted) =>
      [...(CSS.highlights as unknown as Map<string, unknown>).keys()].some((key) =>
        key.includes('-names-'),
      ) === wanted,
    { timeout: 10_000 },
    marked,
  );

describe('in Firefox', () => {
  let firefox: Firefox;
  let article: Page;
  let popup: Page;
  beforeAll(async () => {
    firefox = await launchFirefox({ [CBC]: COVERAGE, [TASS]: COVERAGE });
    article = await firefox.open(CBC);
    await until(article, true);
    await article.bringToFront();
    popup = await firefox.openOwn('popup');
  });
  afterAll(() => firefox.close());

  it.each([
    ['Kojemiako', 'Oleg Kozhemyako'],
    ['Choi Sun Hee', 'Choe Son Hui'],
    ['Шойгу', 'Sergei Shoigu'],
    ['최선희', 'Choe Son Hui'],
  ])('the popup puts the right person first for %s', async (query, name) => {
    await popup.locator('input[role=combobox]').fill(query);
    await popup.waitForFunction(
      (wanted) => document.querySelector('[role=option]')?.textContent?.includes(wanted),
      {},
      name,
    );
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => document.querySelector('[role=option]') === null);
  });

  it('the popup says what the page is about', async () => {
    await popup.waitForFunction(() => document.body.innerText.includes('About: Vostochny'));
  });

  it('a layer goes off for this site at once, and stays on for another', async () => {
    const tass = await firefox.open(TASS);
    await until(tass, true);
    await tass.close();
    await popup.waitForSelector('[role=radiogroup][aria-label="Names on cbc.ca"]');
    const radio = (label: string) =>
      popup.evaluate((wanted) => {
        const group = document.querySelector('[role=radiogroup][aria-label="Names on cbc.ca"]');
        const labels = [...(group?.querySelectorAll('label') ?? [])];
        labels.find(({ innerText }) => innerText === wanted)?.click();
      }, label);
    await radio('Off');
    // A tab that nobody sees is painted when it is looked at again.
    await article.bringToFront();
    await until(article, false);
    const other = await firefox.open(TASS);
    await until(other, true);
    await other.close();
    await article.bringToFront();
    await radio('As default');
    await until(article, true);
    expect(await namesMarked(article)).toBe(true);
  });

  it('the dossier is about the page in front', async () => {
    await article.bringToFront();
    const panel = await firefox.openOwn('sidepanel');
    await panel.waitForSelector('svg .item[data-here][aria-label*="Vostochny"]');
    expect(await panel.$eval('h1', ({ innerText }) => innerText)).toBe(await article.title());
    expect(await panel.$$eval('.mentions > li', (entries) => entries.length)).toBeGreaterThan(10);
  });

  it('the options show what is stored, and save a choice', async () => {
    const options = await firefox.openOwn('options');
    await options.waitForFunction(() => document.body.innerText.includes('Suggest a correction'));
    const every = 'fieldset:nth-of-type(2) label:nth-of-type(2) input';
    expect(await options.$eval(every, (input) => (input as HTMLInputElement).checked)).toBe(false);
    await options.click(every);
    const again = await firefox.openOwn('options');
    await again.waitForFunction(
      (selector) => document.querySelector<HTMLInputElement>(selector)?.checked === true,
      {},
      every,
    );
  });

  it('asks the network for nothing', () => expect(firefox.strayed).toEqual([]));
});
