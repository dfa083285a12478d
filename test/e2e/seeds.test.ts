import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launch } from './harness/browser';
import { overlayOf } from './harness/overlay';
import { painted, paintedIn, pointOf } from './harness/view';
import { plainPage } from './layouts/pages';

/** The articles that started the project lie beside it, not in it: they belong to their outlets. */
const SEEDS = join(import.meta.dirname, '../../../shared/seeds');
const present = existsSync(SEEDS);
/** Longest headline, in UTF-16 units. */
const HEADLINE = 120;
/** Sites of the outlets where they are known, in the order of the files. */
const SITES = [
  'www.lapresse.ca',
  'www.intellinews.com',
  'www.cbc.ca',
  'english.hani.co.kr',
  'www.voanews.com',
];
const seeds = (
  present
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : []
).map((name, index) => {
  const lines = readFileSync(join(SEEDS, name), 'utf8')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n+/)
    .filter((line) => line.trim());
  const [title = ''] = lines;
  const html = plainPage({
    title,
    published: '2023-09-13',
    // A long first line is no headline: it opens the text.
    paragraphs: title.length > HEADLINE ? lines : lines.slice(1),
  });
  return { name, url: `https://${SITES[index] ?? 'www.reuters.com'}/${name}`, html };
});

describe.skipIf(!present)('the articles that started the project', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await launch(Object.fromEntries(seeds.map(({ url, html }) => [url, { html }])));
  });
  afterAll(() => browser.close());

  test.each(seeds)('$name shows marks and a card', async ({ url }) => {
    const page = await browser.open(url);
    const [name = ''] = await paintedIn(page);
    const layers = await painted(page);
    expect(layers.names?.length).toBeGreaterThan(10);
    expect(
      (layers.summits?.length ?? 0) + (layers.claims?.length ?? 0) + (layers.sanctions?.length ?? 0),
    ).toBeGreaterThan(1);
    const overlay = await overlayOf(page, browser.id);
    const { x, y } = await pointOf(page, name);
    await page.mouse.click(x, y);
    expect((await overlay.waitForCard()).length).toBeGreaterThan(50);
    await page.screenshot({ path: `test-results/seeds/${new URL(url).host}.png` });
    await page.close();
  });
});
