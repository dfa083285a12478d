import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { detectCoverage } from '../../src/detect/detect';
import { namesBothLeaders } from '../../src/detect/first-look';
import { readPage } from '../../src/page/read';
import { samplePage } from '../../src/page/sample';
import { facts } from '../detect/articles';
import { LAYOUTS } from '../e2e/layouts/pages';
import { COVERAGE, SPORTS } from '../e2e/layouts/texts';

/** Optional: the shared evaluation pages, where the checkout stands beside them. */
const SHARED = '../shared/eval/dev/pages.jsonl';
const PAGES = join(import.meta.dirname, '../pages');
const STORY = COVERAGE.paragraphs.map((text) => `<p>${text}</p>`).join('');
const OTHER = SPORTS.paragraphs.map((text) => `<p>${text}</p>`).join('');

const parse = (html: string) => parseHTML(html).document as unknown as Document;
const passes = (document: Document) => namesBothLeaders(samplePage(document));
const isCoverage = (document: Document) => {
  const reading = readPage(document, 'https://news.example/');
  return reading !== null && detectCoverage(reading.article, facts).verdict !== 'none';
};
const page = (body: string, head = '<title>The Paper</title>') =>
  parse(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

describe('lets through what detection calls coverage', () => {
  test.each(Object.entries(LAYOUTS))('%s', (_, { page: { html } }) =>
    expect(passes(parse(String(html)))).toBe(true),
  );

  test('saved pages', () => {
    for (const name of readdirSync(PAGES)) {
      const document = parse(readFileSync(join(PAGES, name, 'source.html'), 'utf8'));
      expect([name, passes(document)]).toEqual([name, isCoverage(document)]);
    }
  });

  test.runIf(existsSync(SHARED))('shared pages', () => {
    const Line = v.object({ id: v.string(), html: v.string() });
    const stopped = readFileSync(SHARED, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => v.parse(Line, JSON.parse(line)))
      .map(({ id, html }) => ({ id, document: parse(html) }))
      .filter(({ document }) => isCoverage(document) && !passes(document));
    expect(stopped.map(({ id }) => id)).toEqual([]);
  });
});

describe('finds the story', () => {
  test.each([
    ['in the main element', `<main>${STORY}</main>`],
    ['in an article', `<article>${STORY}</article>`],
    [
      'in an article after teasers',
      `<article>${OTHER}</article><article>${OTHER}</article><article>${STORY}</article>`,
    ],
    ['beside a main element that is empty', `<main><div></div></main><div>${STORY}</div>`],
    ['beside an article that is a teaser', `<article>Win a cruise</article><section>${STORY}</section>`],
    ['in no such element', `<div><div>${STORY}</div></div>`],
    ['straight in the body', `<h2>News</h2>${COVERAGE.paragraphs.join('<br>')}`],
    ['after scripts full of data', `<script>${'"x",'.repeat(40_000)}</script><div>${STORY}</div>`],
    ['after much white space', `${`<div>\n${' '.repeat(60)}</div>`.repeat(3_000)}<div>${STORY}</div>`],
  ])('%s', (_, body) => expect(passes(page(body))).toBe(true));

  test('inside nested shadow roots', () => {
    const document = page('<the-app></the-app>');
    const outer = document.querySelector('the-app')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('no shadow root');
    outer.innerHTML = '<div><the-story></the-story></div>';
    const inner = outer.querySelector('the-story')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('no shadow root');
    inner.innerHTML = STORY;
    expect(passes(document)).toBe(true);
  });
});

describe('reads headlines where the text names nobody', () => {
  const headline = 'Kim Jong Un and Putin shake hands';
  test.each([
    ['title', '', `<title>${headline}</title>`],
    ['og:title', '', `<title>News</title><meta property="og:title" content="${headline}">`],
    [
      'description',
      '',
      `<meta property="og:title" content="News"><meta name="description" content="${headline}">`,
    ],
    [
      'JSON-LD',
      '',
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`,
    ],
    [
      'h1 above the main element',
      `<h1>${headline}</h1><main>${OTHER.repeat(5)}</main>`,
      '<title>News</title>',
    ],
    ['metadata that stands in the body', `<div></div><meta property="og:title" content="${headline}">`, ''],
  ])('%s', (_, body, head) => expect(passes(page(body, head))).toBe(true));
});

describe('stops at', () => {
  test('another story with one of ours beside it', () =>
    expect(passes(page(`<main>${OTHER.repeat(3)}</main><aside>${STORY}</aside>`))).toBe(false));

  test.each([
    ['an empty page', ''],
    ['scripts that name both', `<script>let data = "Kim Jong Un, Putin";</script><div>${OTHER}</div>`],
  ])('%s', (_, body) => expect(passes(page(body))).toBe(false));
});

test('a sample is bounded, whatever the page', () => {
  expect(samplePage(page(`<main>${'word '.repeat(400_000)}</main>`)).length).toBeLessThan(100_000);
});
