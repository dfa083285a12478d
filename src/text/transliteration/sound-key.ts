/** Consonants by which a word is known in both scripts. Hissing and rasping sounds and г are left out: no two habits spell them alike. */
const CLASSES: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  д: 'd',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  п: 'p',
  р: 'r',
  т: 't',
  ф: 'v',
  b: 'b',
  d: 'd',
  f: 'v',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'p',
  r: 'r',
  t: 't',
  v: 'v',
  w: 'v',
  x: 'k',
};
const HISSING = 'сзцчшщscz';

/**
 * A rough key that a folded Cyrillic word and its romanizations share: "Песков", "Peskow" and "Peskoff" give "pkv".
 * Words with one key need not be the same; to be verified.
 */
export function soundKey(word: string): string {
  let key = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const sound = CLASSES[letter];
    if (sound === undefined || key.endsWith(sound)) continue;
    const next = word.charAt(i + 1);
    // kh is х; t before a hiss is the beginning of ts, tch, tsch.
    if ((letter === 'k' && next === 'h') || (sound === 't' && next !== '' && HISSING.includes(next)))
      continue;
    key += sound;
  }
  return key;
}
