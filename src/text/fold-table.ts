import { once } from './once';

/** One entry per code unit below TABLE_END: what it folds to, or one of the two marks. */
export const TABLE_END = 0x2100;
/** The character leaves no trace: soft hyphen, zero-width characters, direction marks. */
export const DROP = 0;
/** Not one to one: a combining mark, a ligature, a jamo. The slow path looks at it. */
export const SPECIAL = 1;

/** Letters whose mark makes another letter, so it stays: Russian й, Belarusian ў, Ukrainian ї. ё goes to е as Russian print does. */
const KEPT = 'йўїґ';

/** Folded letters without a decomposition: "ø → o". */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
};

/** Letters that fold to several: "ß → ss". */
export const EXPANSIONS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    ß: 'ss',
    ẞ: 'ss',
    æ: 'ae',
    Æ: 'ae',
    ǣ: 'ae',
    Ǣ: 'ae',
    ǽ: 'ae',
    Ǽ: 'ae',
    œ: 'oe',
    Œ: 'oe',
    þ: 'th',
    Þ: 'th',
    ĳ: 'ij',
    Ĳ: 'ij',
  }).map(([from, to]) => [from.charCodeAt(0), to]),
);

/** Dots that part the words of a foreign name in Chinese and Japanese. */
export const MIDDLE_DOTS: ReadonlySet<number> = new Set([0xb7, 0x387, 0x2022, 0x2027, 0x30fb, 0xff65]);

const HYPHENS = '\u002d\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u058a\u05be';
const APOSTROPHES =
  "'`\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2018\u2019\u201a\u201b\u2032\u2035\u0374\u1fef\u1ffd";
const QUOTES = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033';
const SPACES = '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f';

/** What each code unit below TABLE_END folds to; made when the first text is folded, not while the script starts. */
export const foldTable: () => Uint16Array = once(buildTable);

function buildTable(): Uint16Array {
  const table = new Uint16Array(TABLE_END);
  for (let code = 0; code < TABLE_END; code++) table[code] = code;
  for (let code = 0; code < 0x20; code++) table[code] = 0x20;
  for (const newline of '\n\r\u2028\u2029') table[newline.charCodeAt(0)] = 0x0a;
  for (let code = 0x41; code <= 0x5a; code++) table[code] = code + 0x20;
  foldLetters(table, 0xc0, 0x300);
  foldLetters(table, 0x370, 0x590);
  foldLetters(table, 0x1e00, 0x2000);
  setAll(table, HYPHENS, '-');
  setAll(table, APOSTROPHES, "'");
  setAll(table, QUOTES, '"');
  setAll(table, SPACES, ' ');
  markAll(
    table,
    SPECIAL,
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x1100, 0x1112],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20f0],
  );
  markAll(
    table,
    DROP,
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x640, 0x640],
    [0x64b, 0x655],
    [0x180b, 0x180e],
  );
  markAll(table, DROP, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f]);
  for (const code of EXPANSIONS.keys()) table[code] = SPECIAL;
  for (const dot of MIDDLE_DOTS) if (dot < TABLE_END) table[dot] = SPECIAL;
  return table;
}

function foldLetters(table: Uint16Array, from: number, to: number): void {
  for (let code = from; code < to; code++) {
    const folded = foldLetter(String.fromCharCode(code)).charCodeAt(0);
    table[code] = folded < 0x80 ? (table[folded] ?? folded) : folded;
  }
}

/** Lower case without marks; a spacing mark, whose decomposition starts with a space, stays itself. */
function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  if (KEPT.includes(lower)) return lower;
  const base = lower.normalize('NFD').charAt(0);
  return PLAIN[base] ?? (base === ' ' ? letter : base);
}

function setAll(table: Uint16Array, characters: string, to: string): void {
  for (const character of characters) table[character.charCodeAt(0)] = to.charCodeAt(0);
}

function markAll(table: Uint16Array, mark: number, ...ranges: [number, number][]): void {
  for (const [from, to] of ranges) table.fill(mark, from, to + 1);
}
