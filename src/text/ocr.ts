/** What scanning takes for what: digits for letters first, then pairs that look like one letter, then i for l. */
const CONFUSIONS: readonly [RegExp, string][] = [
  [/0/g, 'o'],
  [/[1|]/g, 'l'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/6/g, 'b'],
  [/rn/g, 'm'],
  [/l[i]/g, 'h'],
  [/cl/g, 'd'],
  [/vv/g, 'w'],
  [/i/g, 'l'],
];

/** A folded word with all letters that scanning confuses made alike: "Slioigu" and "Shoigu" give the same. Empty for a word without letters. */
export function scanSkeleton(word: string): string {
  if (!/[a-z]/.test(word)) return '';
  return CONFUSIONS.reduce((text, [from, to]) => text.replace(from, to), word);
}
