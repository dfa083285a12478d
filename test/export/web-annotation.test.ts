import { describe, expect, it } from 'vitest';
import { toWebAnnotation } from '../../src/export/web-annotation';
import { facts, samplePage } from './page';

describe('toWebAnnotation', () => {
  const page = samplePage();
  const { items, ...about } = toWebAnnotation(page, facts);

  it('is a page of annotations in the W3C model', () => {
    expect(about).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://www.cbc.ca/news/story?a=1#summit-context',
      type: 'AnnotationPage',
    });
    expect(items.map(({ motivation }) => motivation)).toEqual([
      'identifying',
      'commenting',
      'commenting',
      'commenting',
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  it('finds each target by its quote and by its place in code points', () => {
    for (const { target } of items) {
      const [quote, place] = target.selector;
      expect([...page.text].slice(place.start, place.end).join('')).toBe(quote.exact);
      expect(page.text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(target.source).toBe(page.url);
    }
  });

  it('cuts no character in two', () => {
    const text = `${'x'.repeat(5)}𝓐${'y'.repeat(31)}Kim${'z'.repeat(31)}𝓑`;
    const mention = {
      entity: 'kim-jong-un',
      kind: 'person',
      surface: 'Kim',
      how: 'short',
      score: 1,
      start: 38,
      end: 41,
    } as const;
    const [item] = toWebAnnotation(samplePage({ text, mentions: [mention], context: [] }), facts).items;
    expect(item?.target.selector[0]).toMatchObject({
      exact: 'Kim',
      prefix: 'y'.repeat(31),
      suffix: 'z'.repeat(31),
    });
  });

  it('links only to web addresses, and names every body in plain text', () => {
    const bodies = items.flatMap(({ body }) => body);
    expect(bodies.filter(({ source }) => source !== undefined && !/^https?:/.test(source))).toEqual([]);
    expect(bodies.filter(({ type, format }) => type === 'TextualBody' && format !== 'text/plain')).toEqual(
      [],
    );
  });

  it('has a target even where the text has no address', () => {
    expect(toWebAnnotation(samplePage({ url: undefined }), facts).items[0]?.target.source).toBe(
      'about:blank',
    );
  });
});
