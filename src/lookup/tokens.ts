import { fold } from '../text/fold';

/** A word of a folded text, with its place in the original (UTF-16 offsets). */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Runs of letters and digits; a hyphen, a space and a middle dot all part words. */
export function tokenize(text: string): Token[] {
  const folded = fold(text);
  // An apostrophe stands inside a name (Kozhem'yako, Ch'oe): left out rather than parting the word.
  const joined = folded.text.replace(/(?<=\p{L})'(?=\p{L})/gu, '\u02bc');
  return [...joined.matchAll(/[\p{L}\p{M}\p{N}\u02bc]+/gu)].map((match) => ({
    text: match[0].replaceAll('\u02bc', ''),
    start: folded.starts[match.index] ?? 0,
    end: folded.ends[match.index + match[0].length - 1] ?? text.length,
  }));
}

/** The folded words without anything between them: what `Kim Jong-un`, `Kim Jongun` and `KIM JONG UN` share. */
export function compact(text: string): string {
  return tokenize(text)
    .map((token) => token.text)
    .join('');
}
