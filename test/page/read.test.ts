import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/annotate/read-html';

const PAGES = join(import.meta.dirname, '../pages');

/** What reading a saved page must give: white space inside a block is not compared, but for line breaks. */
const Expected = v.object({
  url: v.string(),
  title: v.string(),
  published: v.optional(v.string()),
  lang: v.optional(v.string()),
  blocks: v.array(v.tuple([v.string(), v.string()])),
});

const slugs = readdirSync(PAGES).filter((slug) => {
  const file = join(PAGES, slug, 'expected.json');
  return existsSync(file) && v.is(Expected, JSON.parse(readFileSync(file, 'utf8')));
});

test('there are pages to read', () => expect(slugs.length).toBeGreaterThanOrEqual(4));

describe.each(slugs)('%s', (slug) => {
  const expected = v.parse(Expected, JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')));
  const reading = readHtml(readFileSync(join(PAGES, slug, 'source.html'), 'utf8'), expected.url);
  if (!reading) throw new Error(`nothing was read of test/pages/${slug}`);
  const { article, runs } = reading;

  test('gives headline and running text, in order and of the right kinds', () => {
    const blocks = article.blocks.map(({ kind, start, end }) => [
      kind,
      article.text.slice(start, end).replace(/[^\S\n]+/g, ' '),
    ]);
    expect(blocks).toEqual(expected.blocks);
  });

  test('gives title, date and language', () => {
    const { title, published, lang, url } = expected;
    expect(article).toMatchObject({ title, url, ...(published && { published }), ...(lang && { lang }) });
  });

  test('maps every stretch to its text node', () => {
    for (const { node, start, nodeStart, length } of runs) {
      expect(article.text.slice(start, start + length)).toBe(node.data.slice(nodeStart, nodeStart + length));
    }
    const starts = runs.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});
