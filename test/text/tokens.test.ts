import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold';
import { BREAK, CJK, HANGUL, kindOf, tokenize, WORD } from '../../src/text/tokens';

function cut(text: string): string[] {
  const folded = fold(text).text;
  const tokens = tokenize(folded);
  return Array.from({ length: tokens.count }, (_, i) => folded.slice(tokens.starts[i], tokens.ends[i]));
}

describe('cuts', () => {
  test.each([
    ['Kim Jong-un’s train', ['kim', 'jong', 'un', 's', 'train']],
    ['P’yŏngyang and Lan’kov', ["p'yongyang", 'and', "lan'kov"]],
    ['l’Ukraine', ['l', 'ukraine']],
    ['U.S. Hwasong-17', ['u', 's', 'hwasong', '17']],
    ['김정은은 AP통신에', ['김정은은', 'ap', '통신에']],
    ['金正恩と会談', ['金正恩と会談']],
    ['152mm C4ADS', ['152mm', 'c4ads']],
  ])('%s', (text, words) => {
    expect(cut(text)).toEqual(words);
  });
});

test('an apostrophe inside a name is told', () => {
  expect([...tokenize("lan'kov met").apostrophes.slice(0, 2)]).toEqual([1, 0]);
});

test('names do not reach over brackets, semicolons and line ends', () => {
  for (const gap of [' (', '\n', '; ', ' | ']) expect(tokenize(`kim${gap}jong`).gaps[1]).toBe(BREAK);
});

test('tokens cover every letter of any text once, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text).text;
      const tokens = tokenize(folded);
      let last = 0;
      for (let i = 0; i < tokens.count; i++) {
        for (let at = last; at < (tokens.starts[i] ?? 0); at++)
          expect(kindOf(folded.charCodeAt(at))).toBe(-1);
        expect([WORD, HANGUL, CJK]).toContain(tokens.kinds[i]);
        expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i] ?? 0);
        last = tokens.ends[i] ?? 0;
      }
    }),
  );
});
