import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/annotate/read-html';
import { readPage } from '../../src/page/read';

const SENTENCE = 'Two leaders met on Wednesday and spoke for longer than anybody had planned.';
const page = (body: string) =>
  `<!doctype html><html><head><title>A meeting</title></head><body>${body}</body></html>`;

describe('nothing to read', () => {
  test.each([
    ['empty', ''],
    ['no body', '<html><head><title>x</title></head></html>'],
    ['frameset', '<html><frameset><frame src="x"></frameset></html>'],
    ['empty body', page('')],
    ['scripts only', page('<script>let kim = "Putin"</script><style>p { color: red }</style>')],
    [
      'links only',
      page('<ul><li><a href="/">Kim meets Putin</a></li><li><a href="/">Kim leaves</a></li></ul>'),
    ],
    ['XML', '<?xml version="1.0"?><rss><item><title>Kim meets Putin</title></item></rss>'],
  ])('%s', (_, html) => expect(readHtml(html, 'https://a.example/')).toBeNull());
});

describe('broken markup is read as far as it goes', () => {
  test.each([
    ['unclosed', page(`<h1>A meeting<p>${SENTENCE}<p>${SENTENCE} Again.`)],
    ['crossed', page(`<b><p>${SENTENCE}</b></p><div><p>${SENTENCE} Again.</div></p>`)],
    ['stray ends', page(`</div></article></p><p>${SENTENCE}</p></main>`)],
    ['text in the body itself', page(`${SENTENCE}<br><br>${SENTENCE} Again.`)],
    ['comments before the root', `<!--[if IE]><html><![endif]--><!--x-->${page(`<p>${SENTENCE}</p>`)}`],
    [
      'a script between head and body',
      `<html><head></head><script>1</script><body><p>${SENTENCE}</p></body></html>`,
    ],
    [
      'broken JSON-LD',
      page(`<script type="application/ld+json">{"@type":"NewsArticle",,}</script><p>${SENTENCE}</p>`),
    ],
    [
      'JSON-LD of wrong types',
      page(
        `<script type="application/ld+json">{"@type":7,"headline":{"a":1},"@graph":"x"}</script><p>${SENTENCE}</p>`,
      ),
    ],
  ])('%s', (_, html) => expect(readHtml(html, 'not an address')?.article.text).toContain(SENTENCE));
});

describe('pages out of all proportion', { timeout: 60_000 }, () => {
  test('ten thousand levels', () => {
    const { document } = parseHTML(page(''));
    let at: Element | null = document.querySelector('body');
    for (let level = 0; level < 10_000; level++) at = at?.appendChild(document.createElement('div')) ?? null;
    at?.append(SENTENCE);
    expect(readPage(document as unknown as Document, '')?.article.text).toBe(SENTENCE);
  });

  test('a hundred thousand nodes', () => {
    const reading = readHtml(page(`<div>${`<p>${SENTENCE}</p>`.repeat(40_000)}</div>`), '');
    expect(reading?.article.text).toContain(SENTENCE);
  });

  test('one text node of five megabytes is read in part', () => {
    const reading = readHtml(page(`<p>${SENTENCE.repeat(70_000)}</p>`), '');
    expect(reading?.article.text.startsWith(SENTENCE)).toBe(true);
    expect(reading?.article.text.length).toBeLessThanOrEqual(200_000);
  });

  test('five megabytes of white space', () => {
    expect(readHtml(page(`<p>${' '.repeat(5_000_000)}</p><p>${SENTENCE}</p>`), '')?.article.text).toBe(
      SENTENCE,
    );
  });
});
