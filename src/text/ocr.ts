/** Pairs that scanning confuses with one letter; "cli" is read as c and h. Then the single letters. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/c[l1](?!i)/g, 'd'],
  [/[l1|]i/g, 'h'],
  [/[i1|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/[68]/g, 'b'],
];

const LATIN = /[a-z]/;

/**
 * A folded word with all letters alike that scanning confuses: 0 and o, 1, i and l, rn and m, li and h, cl and d, vv and w.
 * "Slioigu" and "Shoigu" give the same. Empty for a word without Latin letters.
 */
export function scanSkeleton(word: string): string {
  return LATIN.test(word) ? alike(word) : '';
}

/** The same for many words, none with a line feed, in a few passes over all of them. */
export function scanSkeletons(words: readonly string[]): string[] {
  return alike(words.join('\n'))
    .split('\n')
    .map((skeleton, i) => (LATIN.test(words[i] ?? '') ? skeleton : ''));
}

function alike(text: string): string {
  return PAIRS.reduce((read, [pair, letter]) => read.replace(pair, letter), text);
}
