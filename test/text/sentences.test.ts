import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences';

const split = (text: string) =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Kim left on Sunday. He arrived on Tuesday.', ['Kim left on Sunday.', 'He arrived on Tuesday.']],
    ['Mr. Kim met J. Smith at No. 10. They ate.', ['Mr. Kim met J. Smith at No. 10.', 'They ate.']],
    ['The U.S. warned them. Nobody listened!', ['The U.S. warned them.', 'Nobody listened!']],
    ['“It is done.” Peskov said no more.', ['“It is done.”', 'Peskov said no more.']],
    ['首脑会谈结束。双方签署条约。', ['首脑会谈结束。', '双方签署条约。']],
    [
      'Встреча прошла в 2019 г. во Владивостоке. Стороны довольны.',
      ['Встреча прошла в 2019 г. во Владивостоке.', 'Стороны довольны.'],
    ],
    ['It moved at 60 km/h... and stopped. Then on.', ['It moved at 60 km/h...', 'and stopped.', 'Then on.']],
    ['1. The door opens. 2. They embrace.', ['1. The door opens.', '2. They embrace.']],
    ['', []],
    ['   ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('cuts a stretch without end marks, never inside a surrogate pair', () => {
    const text = `x${'😀'.repeat(3000)}`;
    const pieces = split(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(text);
    expect(pieces.every((piece) => !/[\uD800-\uDBFF]$/.test(piece))).toBe(true);
  });
});
