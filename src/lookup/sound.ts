/** Rewrites that bring romanisations of one sound together, in this order. Lossy: a match by it ranks under the exact one. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // Sibilants and affricates: Щ is shch, schtsch, chtch; Ж is zh, j, sch; ㅈ is j, ch, č.
  [/schtsch|shch|chtch|tsch|sch|tch|sh|zh|ch|cz|sz|dzh|dj|dž/g, 'S'],
  [/sz?|z/g, 's'],
  [/kh|ck|q|c/g, 'k'],
  [/ff|ph|f|w/g, 'v'],
  [/x/g, 'ks'],
  // Vowels of Korean and Russian romanisations: Jeong/Jong, Eun/Un, Shoigu/Choïgou, Choe/Choi, Hui/Hee.
  [/eo/g, 'o'],
  [/eu|ou|oo|u/g, 'u'],
  [/oe|oi|oy|oj/g, 'oi'],
  [/ui|ee|iy|ij|yi|ie|y|j/g, 'i'],
  [/yo|io/g, 'o'],
  [/(.)\1+/g, '$1'],
];

/** A rough key of how a folded Latin word sounds; equal for `choigou`, `shoigu`, `schoigu`. */
export function soundKey(word: string): string {
  // A lone j is zh in French and English, y in German and Polish: before a vowel it is read as the first.
  const zh = word.replace(/j(?=[aeiou])/g, 'zh');
  return SOUNDS.reduce((text, [from, to]) => text.replace(from, to), zh);
}
