import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv';
import { facts, samplePage } from './page';

/** RFC 4180, read back. */
function parse(csv: string): string[][] {
  return csv
    .slice(0, -2)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map((row) =>
      row
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );
}

/** A page whose one mention is printed as `words`. */
function printed(words: string) {
  return samplePage({
    text: words,
    mentions: [
      {
        entity: 'kim-jong-un',
        kind: 'person',
        surface: words,
        how: 'fuzzy',
        score: 1,
        start: 0,
        end: words.length,
      },
    ],
    context: [],
  });
}

describe('toCsv', () => {
  it('gives every layer with its place, words, statement and sources', () => {
    const [head, ...rows] = parse(toCsv(samplePage(), facts));
    expect(head).toEqual([
      'layer',
      'id',
      'title',
      'start',
      'end',
      'quote',
      'note',
      'sources',
      'page',
      'published',
    ]);
    expect(new Set(rows.map(([layer]) => layer))).toEqual(
      new Set(['names', 'summits', 'sanctions', 'claims']),
    );
    expect(rows.every((row) => row.length === 10)).toBe(true);
    const resolution = rows.find(([, id]) => id === 'unsc-2397');
    expect(resolution?.[5]).toBe('resolution 2397');
    expect(resolution?.[7]).not.toBe('');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =HYPERLINK("http://x")', '＝1', '\r=1'])(
    'lets no spreadsheet run %j',
    (words) => expect(parse(toCsv(printed(words), facts))[1]?.[5]).toBe(`'${words}`),
  );

  it('keeps any words in one cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const cell = parse(toCsv(printed(words), facts))[1]?.[5];
        expect([words, `'${words}`]).toContain(cell);
      }),
    );
  });
});
