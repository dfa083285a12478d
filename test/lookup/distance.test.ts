import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/lookup/distance';

/** The same measure by plain recursion, slow and sure. */
function naive(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const same = one.at(-1) === other.at(-1);
  const options = [naive(a, other) + 1, naive(one, b) + 1, naive(a, b) + (same ? 0 : 1)];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) {
    options.push(naive(a.slice(0, -1), b.slice(0, -1)) + 1);
  }
  return Math.min(...options);
}

describe('editDistance', () => {
  it('equals the plain recursion up to the limit, and says limit + 1 above it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(naive(one, other), limit + 1));
      }),
    );
  });
});
