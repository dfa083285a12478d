interface Stretch {
  start: number;
  end: number;
}

/** A word of this length (UTF-16 units) carries a mark better than "at the". */
const TELLING = 5;
/** How far back from its end (UTF-16 units) a passage is searched for such a word. */
const REACH = 80;
/** Length of a cue in scripts that set no spaces. */
const PIECE = 4;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/**
 * The words that carry the mark of a note, and no other mark: the first of those that gave its fact away (`told`), else
 * the last telling word of its passage, about where a footnote sign would stand. Where there is none, the last free
 * word, and at worst the last word of all.
 */
export function cueOf(
  text: string,
  passage: Stretch,
  told: readonly Stretch[],
  taken: readonly Stretch[],
): Stretch {
  const isFree = (word: Stretch) => taken.every(({ start, end }) => end <= word.start || start >= word.end);
  const words = wordsAtEnd(text, passage);
  const free = words.filter(isFree);
  return (
    told.find(isFree) ??
    free.find(({ start, end }) => end - start >= TELLING) ??
    free[0] ??
    words[0] ?? { start: passage.start, end: passage.end }
  );
}

/** The words at the end of a passage, last first; text without spaces falls into short pieces. */
function wordsAtEnd(text: string, { start, end }: Stretch): Stretch[] {
  const from = Math.max(start, end - REACH);
  const piece = text.slice(from, end);
  const words = [...piece.matchAll(WORD)].flatMap((match) => cut(from + match.index, match[0]));
  // The first one may be cut in two where the search began inside the passage.
  return (from > start && words.length > 1 ? words.slice(1) : words).reverse();
}

/** A run of a script that sets no spaces falls into short pieces, counted from its end. */
function cut(start: number, word: string): Stretch[] {
  const length = UNSPACED.test(word) ? PIECE : word.length;
  const pieces: Stretch[] = [];
  for (let end = word.length; end > 0; end -= length) {
    pieces.unshift({ start: start + Math.max(0, end - length), end: start + end });
  }
  return pieces;
}
