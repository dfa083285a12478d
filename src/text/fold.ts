import { FoldOutput } from './fold-output';
import { foldRare } from './fold-rare';
import { DROP, foldTable, SPECIAL, TABLE_END } from './fold-table';
import { StrayLetters } from './stray-letters';

/** Folded text and the way back: `starts[i]` and `ends[i]` bound, in the original, the characters that folded code unit `i` came from. */
export interface Folded {
  text: string;
  /** UTF-16 offset into the original where the source of folded unit `i` starts. */
  starts: Int32Array;
  /** UTF-16 offset into the original where the source of folded unit `i` ends. */
  ends: Int32Array;
}

/**
 * Makes spellings comparable: lower case, no marks, one hyphen, one apostrophe, one space, no invisible characters,
 * full-width and styled letters plain, jamo composed, stray look-alike letters in the script of their word.
 * Any string is taken as it is, lone surrogates included; time is linear. Line ends stay "\n".
 */
export function fold(text: string): Folded {
  const out = new FoldOutput(text.length + 16);
  const stray = new StrayLetters(out);
  const folds = foldTable();
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const folded = code < TABLE_END ? (folds[code] ?? code) : code;
    if (folded > SPECIAL && (code < TABLE_END || isPlainAbove(code))) {
      out.push(folded, at, at + 1);
      stray.see(folded, out.length - 1);
      at++;
    } else if (folded === DROP) {
      at++;
    } else {
      const before = out.length;
      at = foldRare(text, at, code, out);
      for (let i = before; i < out.length; i++) stray.see(out.at(i), i);
    }
  }
  stray.finish();
  return out.finish();
}

/** Letters above the table that fold to themselves: Han, kana, Hangul syllables. */
function isPlainAbove(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x3400 && code <= 0xd7a3)
  );
}

/** Folded offset of the first unit whose source ends after `offset` (UTF-16, in the original); the length where there is none. */
export function foldedOffset(folded: Folded, offset: number): number {
  let low = 0;
  let high = folded.ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
