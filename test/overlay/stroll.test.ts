import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/overlay/marks';
import { firstInView, markIn, nextMark } from '../../src/overlay/stroll';

/** Marks whose words have their tops at these heights of the window, in CSS px. */
function rowOf(tops: readonly number[]) {
  const marks = tops.map(
    (_, at): Mark => ({ key: '', layer: 'names', start: at * 10, end: at * 10 + 5, notes: [] }),
  );
  const rangesOf = (mark: Mark) => [
    { getBoundingClientRect: () => ({ top: tops[marks.indexOf(mark)] }) } as Range,
  ];
  return { marks, rangesOf };
}

test('the first mark in view is found as by looking at each', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -2000, max: 2000 })), (heights) => {
      const tops = heights.sort((a, b) => a - b);
      const naive = tops.findIndex((top) => top >= 0);
      expect(firstInView(rowOf(tops))).toBe(naive < 0 ? tops.length : naive);
    }),
  );
});

describe('a walk through the marks', () => {
  const row = rowOf([-300, -20, 40, 500]);
  const [first, second, third, fourth] = row.marks;

  test('begins at the first mark in view, or the one before it', () => {
    expect(nextMark(row, null, 1)).toBe(third);
    expect(nextMark(row, null, -1)).toBe(second);
  });
  test('goes from mark to mark', () => {
    expect(nextMark(row, third ?? null, 1)).toBe(fourth);
    expect(nextMark(row, third ?? null, -1)).toBe(second);
  });
  test('goes round at both ends', () => {
    expect(nextMark(row, fourth ?? null, 1)).toBe(first);
    expect(nextMark(row, first ?? null, -1)).toBe(fourth);
  });
  test('begins anew where the last mark is gone', () => {
    expect(nextMark(row, rowOf([0]).marks[0] ?? null, 1)).toBe(third);
  });
  test('leads nowhere without marks', () => expect(nextMark(rowOf([]), null, 1)).toBeNull());
});

describe('the mark in a stretch of text', () => {
  const { marks } = rowOf([0, 0, 0]);
  test.each([
    ['inside it', 12, 1],
    ['after its start', 6, 1],
    ['else the last', 99, 2],
  ])('%s', (_, start, at) => expect(markIn(marks, start)).toBe(marks[at]));
  test('is none where there are none', () => expect(markIn([], 3)).toBeNull());
});
