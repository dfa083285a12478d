import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectCoverage } from '../../src/detect/detect';
import { articleFromText } from '../../src/text/blocks';
import { facts } from './articles';

const pieces = fc.constantFrom(
  'Kim Jong Un',
  'Kim',
  'Путин',
  'Putin',
  '金正恩',
  '普京',
  '김정은',
  '푸틴',
  'プーチン',
  ' met ',
  ' встреча ',
  '. ',
  '。',
  '\n\n',
  'Vladivostok',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u202e',
  'א',
  'a\u0301\u0301\u0301',
  '\u00ad',
  '🤝',
  '2019-04-25',
  'U.S.',
  '1.',
);

describe('any text at all', { timeout: 60_000 }, () => {
  test('gives a verdict with a score between 0 and 1 and the same one each time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 60 }),
        (parts) => {
          const article = articleFromText(parts.join(''));
          const coverage = detectCoverage(article, facts);
          expect(coverage.score).toBeGreaterThanOrEqual(0);
          expect(coverage.score).toBeLessThanOrEqual(1);
          expect(detectCoverage(article, facts)).toEqual(coverage);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['empty', ''],
    ['a megabyte without a space', 'x'.repeat(1_000_000)],
    ['a megabyte of one name', 'Putin'.repeat(200_000)],
    ['two hundred thousand full stops', '.'.repeat(200_000)],
    ['combining marks', `Kim${'\u0301'.repeat(5_000)} Putin`],
    ['lone surrogates', '\ud800\udc00\udfff\ud800 Kim Putin'],
  ])('%s', (_, text) => {
    expect(['coverage', 'mention', 'none']).toContain(detectCoverage(articleFromText(text), facts).verdict);
  });

  test('a title without text, a text without blocks', () => {
    expect(
      detectCoverage({ text: '', blocks: [], title: 'Putin meets Kim Jong Un in Russia' }, facts).verdict,
    ).toBe('coverage');
    expect(detectCoverage({ text: 'Putin meets Kim Jong Un', blocks: [] }, facts).verdict).toBe('none');
  });
});
