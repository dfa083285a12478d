import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surroundings } from '../../../src/ui/lookup/surroundings';

const TEXT =
  'The armoured train crossed the border at Khasan before dawn, and Kim was met there by the governor of the region.';
const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  const told = surroundings(text, { start, end: start + words.length });
  return `${told.before}[${told.words}]${told.after}`;
};

describe('surroundings', () => {
  it.each([
    ['Kim', '…border at Khasan before dawn, and [Kim] was met there by the governor of…'],
    ['The', '[The] armoured train crossed the border…'],
    ['region.', '…met there by the governor of the [region.]'],
  ])('cuts between words: %s', (words, told) => expect(around(TEXT, words)).toBe(told));

  it('cuts a script without spaces where it must', () => {
    const text = `${'中'.repeat(60)}金正恩${'中'.repeat(60)}`;
    expect(around(text, '金正恩')).toBe(`…${'中'.repeat(36)}[金正恩]${'中'.repeat(36)}…`);
  });

  it('shows all of a short text, and the beginning of a long stretch', () => {
    expect(around('Kim met Putin.', 'met')).toBe('Kim [met] Putin.');
    expect(surroundings(TEXT, { start: 0, end: TEXT.length })).toEqual({
      before: '',
      words: TEXT.slice(0, 60),
      after: '…',
    });
  });

  it('never shows anything but the text', () => {
    const place = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '恩'), maxLength: 200 }).chain((text) =>
      fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([all, a, b]) => ({
        text: all,
        start: Math.min(a, b),
        end: Math.max(a, b),
      })),
    );
    fc.assert(
      fc.property(place, ({ text, start, end }) => {
        const { before, words, after } = surroundings(text, { start, end });
        expect(text.slice(0, start).endsWith(before.replace(/^…/, ''))).toBe(true);
        expect(text.slice(start, end).startsWith(words)).toBe(true);
        expect(text.slice(end).startsWith(after.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
