import { editDistance } from '../text/edit-distance';
import { scanSkeleton } from '../text/ocr';
import { soundKey } from './sound';
import { withoutTail } from './tail';

/** How like a typed word is to a word of a form, 0 to 1, and whether it took a guess to see it. */
export interface Likeness {
  score: number;
  guessed: boolean;
}

const NONE: Likeness = { score: 0, guessed: false };
const EXACT: Likeness = { score: 1, guessed: false };
/** Below an exact word, in the order in which a reader would believe it. */
const SAME_SOUND = 0.93;
const SAME_SCAN = 0.9;
const EDIT_COST = 0.9;
const TAIL_COST = 0.02;

/** `open`: the word may be unfinished (the last one typed), so that a beginning counts. */
export function likeness(typed: string, word: string, open: boolean): Likeness {
  if (typed === word) return EXACT;
  if (/^\p{N}+$/u.test(typed)) return NONE;
  const prefix =
    open && word.startsWith(typed)
      ? { score: 0.8 + (0.15 * typed.length) / word.length, guessed: false }
      : NONE;
  if (!isAlphabetic(typed) || !isAlphabetic(word))
    return better(prefix, better(withTail(typed, word), inside(typed, word)));
  return better(prefix, guess(typed, word));
}

/** Edits allowed in a word of this many letters: a short name is another name after one edit too many. */
function editsAllowed(length: number): number {
  return length < 8 ? 1 : 2;
}

function guess(typed: string, word: string): Likeness {
  const shorter = Math.min(typed.length, word.length);
  if (shorter < 2 || /^\p{N}+$/u.test(word)) return NONE;
  if (shorter > 2 && soundKey(typed) === soundKey(word)) return { score: SAME_SOUND, guessed: true };
  if (shorter > 2 && isSameScan(typed, word)) return { score: SAME_SCAN, guessed: true };
  const limit = editsAllowed(shorter);
  const edits = editDistance(typed, word, limit);
  return edits > limit
    ? NONE
    : { score: 1 - (EDIT_COST * edits) / Math.max(typed.length, word.length), guessed: true };
}

function isSameScan(typed: string, word: string): boolean {
  const skeleton = scanSkeleton(typed);
  return skeleton !== '' && skeleton === scanSkeleton(word);
}

/** The name, with a particle or title written on to it. */
function withTail(typed: string, word: string): Likeness {
  const tail = typed.length - word.length;
  return withoutTail(typed).includes(word) ? { score: 0.92 - TAIL_COST * tail, guessed: false } : NONE;
}

/** Han and Hangul run together: a part of a run is a word of its own. */
function inside(typed: string, word: string): Likeness {
  return typed.length > 1 && word.includes(typed) ? { score: 0.75, guessed: false } : NONE;
}

/** Scripts in which a misspelling is a wrong letter rather than another word. */
function isAlphabetic(word: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+$/u.test(word);
}

function better(one: Likeness, other: Likeness): Likeness {
  return other.score > one.score ? other : one;
}
