import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContext } from '../../src/context/context';
import { articleFromText } from '../../src/text/blocks';
import { foldArticle } from '../../src/text/folded-article';
import { facts, notesOf } from './notes-of';

describe('any text at all', () => {
  it.each([
    ['nothing', ''],
    ['NUL', '\0\0 Kim \0 met Putin'],
    ['lone surrogates', '\uD800 Kim met Putin \uDC00 in Vladivostok \uDBFF'],
    ['combining marks', `Kim met Putin${'\u0301'.repeat(5000)} on Wednesday`],
    ['right to left', 'التقى كيم جونغ أون مع بوتين يوم الأربعاء'],
    ['one word without a space', 'x'.repeat(200_000)],
    ['digits without a space', '2019'.repeat(50_000)],
    ['full stops', '. '.repeat(50_000)],
    [
      'one sentence many times',
      'Kim met Putin on 25 April 2019 in Vladivostok and sold shells. '.repeat(2_000),
    ],
  ])('%s', (_name, text) => {
    for (const note of notesOf(text)) {
      expect(note.start).toBeGreaterThanOrEqual(0);
      expect(note.end).toBeGreaterThan(note.start);
      expect(note.end).toBeLessThanOrEqual(text.length);
    }
  });

  it('gives notes with known ids, inside a block, scores between 0 and 1', () => {
    const words = [
      'Kim',
      'Putin',
      'met',
      'on',
      'Wednesday',
      'resolution',
      '2397',
      '2019',
      '。',
      '. ',
      '\n',
      'Vladivostok',
      'weapons',
      'deal',
      '\uD83D',
      'sanctions',
      'UN',
      'train',
      'ago',
      'four years',
    ];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (sample) => {
        const { blocks } = articleFromText(sample);
        for (const note of notesOf(sample)) {
          expect(blocks.some(({ start, end }) => start <= note.start && note.end <= end)).toBe(true);
          expect(note.score).toBeGreaterThan(0);
          expect(note.score).toBeLessThanOrEqual(1);
          if (note.layer === 'summits') expect(facts.summits.has(note.id)).toBe(true);
          if (note.layer === 'sanctions') expect(facts.sanctions.has(note.id)).toBe(true);
          if (note.layer === 'claims') expect(note.claims.every((id) => facts.claims.has(id))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same notes each time and leaves its input as it was', () => {
    const article = foldArticle(
      articleFromText('Kim met Putin in Vladivostok in April 2019.', { published: '2023-09-12' }),
    );
    const before = JSON.stringify(article);
    const coverage = { verdict: 'coverage' as const, score: 1, summit: 'summit-2023', signals: [] };
    const first = findContext(article, [], coverage, facts);
    expect(findContext(article, [], coverage, facts)).toEqual(first);
    expect(JSON.stringify(article)).toBe(before);
  });

  it('needs neither date nor address nor meeting', () => {
    expect(() =>
      notesOf('Kim met Putin four years ago.', { summit: null, published: 'not a date', url: 'no address' }),
    ).not.toThrow();
  });
});
