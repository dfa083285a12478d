import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../src/text/edit-distance';

/** The recurrence written down plainly, without bound. */
function plainDistance(a: string, b: string): number {
  const cell = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const options = [
      cell(i - 1, j) + 1,
      cell(i, j - 1) + 1,
      cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    ];
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      options.push(cell(i - 2, j - 2) + 1);
    return Math.min(...options);
  };
  return cell(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'и'), maxLength: 6 });

test('equals the plain recurrence up to its limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(plainDistance(a, b), limit + 1));
    }),
  );
});

test.each([
  ['peskov', 'pesokv', 1],
  ['shoigu', 'shiogu', 1],
  ['putin', 'putin', 0],
  ['un', 'il', 2],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 3)).toBe(distance);
});

test('words longer than its fixed rows are measured too', () => {
  expect(editDistance('a'.repeat(200), `${'a'.repeat(199)}b`, 2)).toBe(1);
});
