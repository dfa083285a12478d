import { fold } from '../text/fold';

/** A word of folded text and where it stands (offsets into that text). */
export interface Word {
  form: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The folded form of a short text whose offsets do not matter. */
export function foldForm(text: string): string {
  return /^[ -~]*$/.test(text) ? text.toLowerCase() : fold(text).text;
}

/** True where forms are looked for inside words: scripts without spaces, and Korean with its particles and compounds. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** The words of folded text; the "s" of a possessive is left out. */
export function splitWords(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const form = match[0];
    const start = match.index;
    if (form === 's' && folded.charAt(start - 1) === "'") continue;
    words.push({ form, start, end: start + form.length });
  }
  return words;
}

/** A crude stem that brings inflected forms together: the first six letters of longer words, no plural "s" on short ones. */
export function stem(form: string): string {
  if (/\d/.test(form)) return form;
  if (form.length > 6) return form.slice(0, 6);
  return form.length > 3 && form.endsWith('s') ? form.slice(0, -1) : form;
}
