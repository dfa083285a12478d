import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBundledFacts } from '../../src/facts/bundled';
import { Trie } from '../../src/match/trie';
import { FoldOutput } from '../../src/text/fold-output';
import { matchText } from './links';

const names = [...loadBundledFacts().entities.values()].flatMap(({ name, names }) => [
  name,
  ...Object.values(names).flatMap((list) => list ?? []),
]);
const piece = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(
    'Kim',
    'Putin',
    'said',
    ' ',
    '-',
    '’s ',
    '. ',
    '\n',
    '\u00a0',
    '\u0301',
    '\ud800',
    '\0',
    'ال',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' '));

describe('on any text', () => {
  test('mentions lie in the text, in order, never overlap, and show what stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, surface } of matchText(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(surface);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the result is the same again, whatever was matched between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = matchText(text);
        matchText(other);
        expect(matchText(text)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test('full names are the same whether blocks are matched together or one by one', () => {
    const full = (text: string) =>
      matchText(text)
        .filter(({ how }) => how === 'exact' || how === 'variant')
        .map(({ surface, entity }) => `${surface} ${entity}`);
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Kim Jong Un',
            'Vladimir Putin',
            'Pak Thae Song',
            '김정은은',
            'Владимира Путина',
            'met',
            'in Vladivostok,',
          ),
          { maxLength: 12 },
        ),
        fc.array(fc.constantFrom('Sergei Lavrov', 'left', '金正恩', 'for Pyongyang.'), { maxLength: 12 }),
        (a, b) => {
          expect(full(`${a.join(' ')}\n${b.join(' ')}`)).toEqual([
            ...full(a.join(' ')),
            ...full(b.join(' ')),
          ]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the work grows with the text, not faster', () => {
  /** Counts trie look-ups and folded units; a spy would keep every call. */
  const steps = (text: string): number => {
    const { next } = Trie.prototype;
    const { push } = FoldOutput.prototype;
    let count = 0;
    Trie.prototype.next = function (...args) {
      count++;
      return next.apply(this, args);
    };
    FoldOutput.prototype.push = function (...args) {
      count++;
      push.apply(this, args);
    };
    try {
      matchText(text);
    } finally {
      Trie.prototype.next = next;
      FoldOutput.prototype.push = push;
    }
    return count;
  };
  test.each([
    ['one word without a space', 'kim'],
    ['names without a space', 'KimJongUn'],
    ['names', 'Kim Jong Un met Vladmir Putin in Vladivostok. '],
    ['family names', 'Kim Kim Kim Kim '],
    ['misspelt words that many names begin with', 'Kmi Jogn '],
    ['Han', '金正恩与普京'],
    ['Hangul', '김정은은 '],
    ['combining marks', 'e\u0301\u0302\u0303'],
    ['lone surrogates', '\ud800\udfff'],
    ['NUL', '\0'],
    ['right-to-left', 'كيم جونغ أون '],
    ['hyphens', '-–—'],
    ['apostrophes', "l'"],
  ])('%s', (_, unit) => {
    const few = steps(unit.repeat(200));
    const many = steps(unit.repeat(2000));
    expect(many).toBeLessThanOrEqual(few * 11 + 100);
  });

  test('a megabyte without a space is taken', () => {
    expect(matchText('KimJongUn'.repeat(120_000))).toEqual([]);
  });
});
