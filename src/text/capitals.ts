/** Whether a word starts with a capital letter. Case mapping is used rather than a Unicode pattern, which costs milliseconds to compile. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Letters with two cases, and how many of them are capitals. */
export function countLetters(text: string): { capitals: number; letters: number } {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  let capitals = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    if (lower.charAt(i) === upper.charAt(i)) continue;
    letters++;
    if (text.charAt(i) !== lower.charAt(i)) capitals++;
  }
  return { capitals, letters };
}
