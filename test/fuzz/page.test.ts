import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { namesBothLeaders } from '../../src/detect/first-look';
import { readPage } from '../../src/page/read';
import { samplePage } from '../../src/page/sample';
import { anyText, PATIENCE, share } from './cases';

const TAGS =
  'p p p div article main section h1 h2 ul li table tr td a b i em span br form input button nav aside footer figure figcaption blockquote script style noscript template svg math iframe select option textarea title head body html meta time x-y font pre dialog'.split(
    ' ',
  );
const NAMES =
  'class id hidden role lang dir name href content property itemprop datetime style aria-hidden is'.split(
    ' ',
  );
const VALUES =
  'article-body related nav true none display:none dialog main tagName og:title article:published_time 2023-09-13 __proto__ constructor'.split(
    ' ',
  );
const tag = fc.constantFrom(...TAGS);
const attribute = fc
  .tuple(fc.constantFrom(...NAMES), fc.oneof(fc.constantFrom(...VALUES), anyText))
  .map(([name, value]) => ` ${name}="${value}"`);
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(tag, fc.array(attribute, { maxLength: 3 }))
      .map(([name, list]) => `<${name}${list.join('')}>`),
  },
  { weight: 4, arbitrary: tag.map((name) => `</${name}>`) },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'Kim Jong Un and Vladimir Putin met in Vladivostok on Thursday for talks. ',
      'Read more',
      '金正恩',
      'By A. Writer ',
    ),
  },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: fc.json().map((json) => `<script type="application/ld+json">${json}</script>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<!doctype html>',
      '&#0;',
      '&nbsp;',
      '&shy;',
      '&amp',
      '<',
      '\0',
    ),
  },
);
const html = fc.array(piece, { maxLength: 50 }).map((pieces) => `<html><body>${pieces.join('')}`);

test('any page is read without an error, and every run leads back to its node', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(html, anyText, (source, url) => {
      const reading = readPage(parseHTML(source).document as unknown as Document, url);
      if (reading === null) return;
      const { article, runs } = reading;
      let last = 0;
      for (const { node, start, nodeStart, length } of runs) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(article.text.slice(start, start + length)).toBe(
          node.data.slice(nodeStart, nodeStart + length),
        );
        last = start + length;
      }
      let end = 0;
      for (const block of article.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(end).toBeLessThanOrEqual(article.text.length);
    }),
    share(0.1),
  );
});

test('the first look takes any page', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(html, (source) => {
      const { document } = parseHTML(source);
      expect(namesBothLeaders(samplePage(document as unknown as Document))).toBeTypeOf('boolean');
    }),
    share(0.04),
  );
});
