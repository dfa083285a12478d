/** A word of a script with spaces (digits count as letters), a run of Hangul, a run of Han and kana. */
export const WORD = 0;
export const HANGUL = 1;
export const CJK = 2;

/** How a token hangs on the one before it: not at all, by blank or hyphen, by full stop, by a comma, by anything else allowed in names. */
export const BREAK = 0;
export const JOINED = 1;
export const DOTTED = 2;
const QUOTED = 3;
export const COMMA = 4;

/** Tokens of a folded text in parallel arrays; offsets are UTF-16 units into the folded text. */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  kinds: Uint8Array;
  /** The gap before the token. */
  gaps: Uint8Array;
  /** 1 where the token holds an apostrophe. */
  apostrophes: Uint8Array;
}

const APOSTROPHE = 0x27;
/** Endings after an apostrophe that are not part of a name: "Putin's". */
const ENDINGS = new Set(['s', 't', 'll', 're', 've', 'd', 'm']);
/** French and Italian words that lose their vowel before a name: "l'Ukraine". */
const ELISIONS = new Set([
  'l',
  'd',
  'qu',
  'j',
  'n',
  's',
  'm',
  't',
  'c',
  'dell',
  'all',
  'nell',
  'dall',
  'sull',
  'un',
  'lorsqu',
  'puisqu',
]);

export function tokenize(text: string): Tokens {
  const capacity = (text.length >> 1) + 1;
  const tokens: Tokens = {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    kinds: new Uint8Array(capacity),
    gaps: new Uint8Array(capacity),
    apostrophes: new Uint8Array(capacity),
  };
  let last = 0;
  for (let at = 0; at < text.length; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind < 0) {
      at++;
      continue;
    }
    const end = addToken(tokens, text, at, kind);
    tokens.gaps[tokens.count - 1] = tokens.count === 1 ? BREAK : gapOf(text, last, at);
    last = end;
    at = end;
  }
  return tokens;
}

function addToken(tokens: Tokens, text: string, start: number, kind: number): number {
  let at = start;
  let apostrophes = 0;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === APOSTROPHE && kind === WORD && joins(text, start, at)) apostrophes = 1;
    else if (kindOf(unit) !== kind) break;
  }
  const index = tokens.count++;
  tokens.starts[index] = start;
  tokens.ends[index] = at;
  tokens.kinds[index] = kind;
  tokens.apostrophes[index] = apostrophes;
  return at;
}

/** Whether the apostrophe stands inside a name ("Lan'kov") and not before an ending or after an elision. */
function joins(text: string, start: number, at: number): boolean {
  let end = at + 1;
  while (end < text.length && end < at + 4 && kindOf(text.charCodeAt(end)) === WORD) end++;
  if (end === at + 1 || (end < at + 4 && ENDINGS.has(text.slice(at + 1, end)))) return false;
  return at - start > 6 || !ELISIONS.has(text.slice(start, at));
}

function gapOf(text: string, from: number, to: number): number {
  if (to - from > 4) return BREAK;
  let gap = JOINED;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x2d || unit === APOSTROPHE) continue;
    if (unit === 0x2e && at === from) gap = DOTTED;
    else if (unit === 0x2c && at === from) gap = COMMA;
    else if (unit === 0x22 || unit === 0x26 || unit === 0x2f) gap = QUOTED;
    else return BREAK;
  }
  return gap;
}

/** Token kind that a folded unit belongs to, -1 for what stands between tokens. */
export function kindOf(unit: number): number {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) ? WORD : -1;
  if (unit < 0xc0) return -1;
  if (unit < 0x1100)
    return unit === 0xd7 || unit === 0xf7 || unit === 0x60c || unit === 0x61b || unit === 0x61f ? -1 : WORD;
  if (unit >= 0xac00 && unit <= 0xd7a3) return HANGUL;
  if (
    (unit >= 0x3041 && unit <= 0x30ff) ||
    unit === 0x3005 ||
    unit === 0x3007 ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
    return CJK;
  if (unit >= 0x2000 && unit < 0x3400) return -1;
  return unit >= 0xfe00 ? -1 : WORD;
}
