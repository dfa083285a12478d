import { fold } from '../text/fold';

/** A word of a folded text, with its place in the original (UTF-16 offsets). */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Runs of letters and digits; a hyphen, a space and a middle dot all part words, an apostrophe inside one does not. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu;

/** Apostrophes are left out of the words (Kozhem'yako, Ch'oe), and so is an English genitive (Putin's). */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  return [...folded.text.matchAll(WORD)].map((match) => {
    const word = match[0].replace(/(?<=..)'s$/, '');
    return {
      text: word.replaceAll("'", ''),
      start: folded.starts[match.index] ?? 0,
      end: folded.ends[match.index + word.length - 1] ?? text.length,
    };
  });
}

/** The folded words without anything between them: what `Kim Jong-un`, `Kim Jongun` and `KIM JONG UN` share. */
export function compact(text: string): string {
  return tokenize(text)
    .map((token) => token.text)
    .join('');
}
