import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe';
import { type Chromium, launch } from './harness/browser';
import { COVERAGE, openOwn } from './harness/extension-page';
import { isInView, paintedIn } from './harness/view';

const CBC = 'https://www.cbc.ca/news/world/summit';
const SPORTS = 'https://www.cbc.ca/sports/1';
const SPORTS_PAGE = {
  html: '<title>Cup</title><article><h1>Cup final</h1><p>Two teams played.</p></article>',
};

let chromium: Chromium;
let article: Page;
let panel: Page;
beforeAll(async () => {
  chromium = await launch({ [CBC]: COVERAGE, [SPORTS]: SPORTS_PAGE }, { width: 420 });
  article = await chromium.open(CBC);
  await paintedIn(article);
  panel = await openOwn(chromium, 'sidepanel');
  await panel.getByRole('group', { name: 'Timeline of the relationship' }).waitFor();
});
afterAll(() => chromium.close());

describe('the timeline', () => {
  const marks = () => panel.locator('svg .item');

  it('shows the article and the meetings it speaks of', async () => {
    expect(await panel.locator('.article-line title').textContent()).toContain('2023');
    const here = await panel
      .locator('svg .item[data-here]')
      .evaluateAll((items) => items.map((i) => i.ariaLabel));
    expect(here.some((label) => label?.includes('2023'))).toBe(true);
  });

  it('is walked by arrow keys, and tells each event with its sources', async () => {
    const detail = panel.locator('.event');
    await panel.locator('svg .item[tabindex="0"]').focus();
    await panel.keyboard.press('Home');
    expect(await detail.innerText()).toMatch(/^August 15, 1945/);
    await panel.keyboard.press('ArrowRight');
    expect(await detail.innerText()).not.toMatch(/^August 15, 1945/);
    expect(await detail.getByRole('link').count()).toBeGreaterThan(0);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-item'))).toBeTruthy();
  });

  it('answers the pointer', async () => {
    const last = marks().last();
    await last.hover({ force: true });
    const label = (await last.getAttribute('aria-label')) ?? '';
    expect(await panel.locator('.event').innerText()).toContain(label.slice(0, 12));
  });

  it('zooms to a decade, in the drawing and in the list', async () => {
    const all = await marks().count();
    await panel.getByLabel('Show', { exact: true }).selectOption('1960');
    expect(await marks().count()).toBeLessThan(all);
    await panel.getByText('The same as a list').click();
    const listed = await panel.locator('.events li').allInnerTexts();
    expect(listed.length).toBe(await marks().count());
    expect(listed.every((text) => /196\d/.test(text))).toBe(true);
    await panel.getByLabel('Show', { exact: true }).selectOption('all');
  });
});

describe('the claims table', () => {
  const table = () => panel.getByRole('region', { name: 'Claims by topic and side' });

  it('has topics down and sides across, and tells who said it and what came of it', async () => {
    expect(await table().getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Pyongyang', 'Moscow']),
    );
    const claim = table().locator('details.claim').first();
    await claim.locator('summary').click();
    expect(await claim.innerText()).toMatch(/first carried by/);
  });

  it('starts with the topics of the page and shows the others when asked', async () => {
    const rows = await table().getByRole('rowheader').count();
    await panel.getByLabel('Show topics beyond this page').check();
    expect(await table().getByRole('rowheader').count()).toBeGreaterThan(rows);
  });
});

describe('the page', () => {
  it('lists what is named, and goes there', async () => {
    await article.evaluate(() => scrollTo(0, 0));
    expect(await isInView(article, 'Choe Son Hui')).toBe(false);
    const entry = panel.locator('.mentions > li', { hasText: 'Choe Son Hui' });
    await entry.locator('summary').click();
    const place = entry.getByRole('button');
    expect(await place.innerText()).toMatch(/^….*Choe Son Hui.*…$/s);
    await place.click();
    await expect.poll(() => isInView(article, 'Choe Son Hui')).toBe(true);
  });

  it.each([
    ['Markdown', 'md', /^# /],
    ['JSON-LD', 'jsonld', /"type": "AnnotationPage"/],
    ['CSV', 'csv', /^\ufefflayer,id,/],
  ])('saves its notes as %s', async (format, ending, content) => {
    const download = panel.waitForEvent('download');
    await panel.getByRole('button', { name: `Save the notes as ${format}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^summit-context-cbc\\.ca.*\\.${ending}$`));
    expect(readFileSync(await file.path(), 'utf8')).toMatch(content);
  });

  it('follows the tab in front', async () => {
    await article.goto(SPORTS);
    await panel.getByText('This page was looked at and is no coverage').waitFor();
    expect(await panel.locator('.mentions').count()).toBe(0);
    await article.goto(CBC);
    await panel.getByText('About: Vostochny').waitFor();
  });
});

it.each(['light', 'dark'] as const)('gives axe nothing to find in %s', async (colorScheme) => {
  await panel.emulateMedia({ colorScheme });
  await panel.waitForFunction((scheme) => document.documentElement.dataset.scheme === scheme, colorScheme);
  expect(await axeFaults(panel)).toEqual([]);
});

it('asks the network for nothing', () => expect(chromium.strayed).toEqual([]));
