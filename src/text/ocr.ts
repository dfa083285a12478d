const SINGLE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '|': 'l',
  '5': 's',
  '6': 'b',
  '8': 'b',
};

/**
 * A folded word with all letters alike that scanning confuses: 0 and o, 1, i and l, rn and m, li and h, cl and d, vv and w.
 * "Slioigu" and "Shoigu" give the same. Empty for a word without Latin letters.
 */
export function scanSkeleton(word: string): string {
  let skeleton = '';
  let hasLetter = false;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const next = word.charAt(i + 1);
    hasLetter ||= letter >= 'a' && letter <= 'z';
    const read = SINGLE[letter] ?? letter;
    if (read === 'r' && next === 'n') skeleton += 'm';
    else if (read === 'l' && next === 'i') skeleton += 'h';
    else if (read === 'c' && (next === 'l' || next === '1') && word.charAt(i + 2) !== 'i') skeleton += 'd';
    else if (read === 'v' && next === 'v') skeleton += 'w';
    else {
      skeleton += read === 'i' ? 'l' : read;
      continue;
    }
    i++;
  }
  return hasLetter ? skeleton : '';
}
