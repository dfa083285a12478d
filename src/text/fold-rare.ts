import type { FoldOutput } from './fold-output';
import { EXPANSIONS, foldTable, MIDDLE_DOTS, SPECIAL, TABLE_END } from './fold-table';

/** A Cyrillic letter and the mark that turns it into another one, where a text stores them apart. */
const COMPOSED: ReadonlyMap<string, number> = new Map([
  ['и\u0306', 0x439],
  ['у\u0306', 0x45e],
  ['і\u0308', 0x457],
]);

/** Folds what is not one unit to one. Returns the offset after what it read. */
export function foldRare(text: string, at: number, code: number, out: FoldOutput): number {
  if (code >= 0xd800 && code <= 0xdfff) return foldSurrogate(text, at, code, out);
  if (code >= 0x1100 && code <= 0x1112) return composeSyllable(text, at, code, out);
  if (isMark(code)) {
    addMark(code, at, out);
    return at + 1;
  }
  if (MIDDLE_DOTS.has(code)) {
    // Some print it, some do not.
    if (!isCjk(out.at(out.length - 1))) out.push(0x20, at, at + 1);
    return at + 1;
  }
  const folded = EXPANSIONS.get(code) ?? compatible(text.charAt(at));
  for (let i = 0; i < folded.length; i++) out.push(folded.charCodeAt(i), at, at + 1);
  return at + 1;
}

/** Compatibility characters (full-width, ligatures, "㎜") as the plain letters they stand for. */
function compatible(character: string): string {
  const plain = character.normalize('NFKC').toLowerCase();
  const folds = foldTable();
  let folded = '';
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    const to = code < TABLE_END ? (folds[code] ?? code) : code;
    if (to > SPECIAL && !isMark(code)) folded += String.fromCharCode(to);
  }
  return folded;
}

/** Styled alphabets ("𝐊𝐢𝐦") fold to plain letters, all other pairs and lone halves pass as they are. */
function foldSurrogate(text: string, at: number, code: number, out: FoldOutput): number {
  const low = text.charCodeAt(at + 1);
  const isPair = code < 0xdc00 && low >= 0xdc00 && low <= 0xdfff;
  if (!isPair) {
    out.push(code, at, at + 1);
    return at + 1;
  }
  const pair = text.slice(at, at + 2);
  const folded = code === 0xd835 ? compatible(pair) : pair;
  for (let i = 0; i < folded.length; i++) out.push(folded.charCodeAt(i), at, at + 2);
  return at + 2;
}

/** Conjoining jamo → the syllable that Hangul text is otherwise written in. */
function composeSyllable(text: string, at: number, lead: number, out: FoldOutput): number {
  const vowel = text.charCodeAt(at + 1);
  if (!(vowel >= 0x1161 && vowel <= 0x1175)) {
    out.push(lead, at, at + 1);
    return at + 1;
  }
  const tail = text.charCodeAt(at + 2);
  const hasTail = tail >= 0x11a8 && tail <= 0x11c2;
  const end = at + (hasTail ? 3 : 2);
  out.push(0xac00 + ((lead - 0x1100) * 21 + (vowel - 0x1161)) * 28 + (hasTail ? tail - 0x11a7 : 0), at, end);
  return end;
}

function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x483 && code <= 0x489) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20f0) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    code === 0x3099 ||
    code === 0x309a ||
    code === 0xff9e ||
    code === 0xff9f ||
    code === 0xfeff
  );
}

function addMark(code: number, at: number, out: FoldOutput): void {
  const base = out.at(out.length - 1);
  const voiced = code === 0xff9e ? 0x3099 : code === 0xff9f ? 0x309a : code;
  const composed =
    voiced === 0x3099 || voiced === 0x309a
      ? String.fromCharCode(base, voiced).normalize('NFC')
      : String.fromCharCode(COMPOSED.get(String.fromCharCode(base, code)) ?? base);
  if (composed.length === 1 && out.length > 0) out.replace(out.length - 1, composed.charCodeAt(0));
  out.extendLast(at + 1);
}

/** Han, kana. */
function isCjk(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
