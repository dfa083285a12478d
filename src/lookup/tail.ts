/** Scripts that write on after a name without a space. */
const RUN_ON = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}ー]{3,}$/u;
/** Longest particle or title after a name, in characters: 최선희는, 푸틴에게, 金正恩委員長, 김정은 국무위원장. */
const LONGEST = 5;

/** The names that a word may be with a particle or title after it, longest first; none in scripts that leave a space. */
export function withoutTail(word: string): string[] {
  if (!RUN_ON.test(word)) return [];
  const names: string[] = [];
  for (let cut = 1; cut <= LONGEST && word.length - cut >= 2; cut++) names.push(word.slice(0, -cut));
  return names;
}
