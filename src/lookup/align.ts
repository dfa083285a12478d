import { editDistance } from '../text/edit-distance';
import type { Field, Form } from './forms';
import type { OrdinaryNames } from './ordinary';
import { type Likeness, likeness } from './similarity';
import { compact, type Token, tokenize } from './tokens';

/** A query read once, to be held against many forms; its last word may be unfinished. */
export interface Query {
  compact: string;
  tokens: Token[];
  /** Words that are names of their own: taken as typed, never as a misspelling. */
  ordinary: OrdinaryNames;
}

/** How well a form answers a query, and which stretches of its text do (UTF-16 offsets, in order). */
export interface Alignment {
  score: number;
  ranges: [start: number, end: number][];
}

/** A name says more than a role or a sentence that holds the same words. */
const FIELD_WEIGHT: Record<Field, number> = {
  name: 1,
  alias: 0.98,
  misprint: 0.96,
  short: 0.9,
  role: 0.75,
  text: 0.65,
};
/** Little words that neither side needs: `the`, `cosmodrome de Vostotchny`. */
const IDLE = new Set(
  'the of a an in on at and de du la le les des der die das el los von mr mrs ms m'.split(' '),
);
/** Share of the score that hangs on how much of a name the query covers. */
const COVER = 0.25;

export function readQuery(text: string, ordinary: OrdinaryNames): Query {
  const all = tokenize(text);
  const busy = all.filter((token) => !IDLE.has(token.text));
  const tokens = busy.length > 0 ? busy : all;
  return { compact: compact(text), tokens, ordinary };
}

/** Null where some word of the query has no part in the form. */
export function align(query: Query, form: Form): Alignment | null {
  const whole = alignWhole(query, form);
  const byWord = whole?.score === 1 ? null : alignWords(query, form);
  const best = (byWord?.score ?? 0) > (whole?.score ?? 0) ? byWord : whole;
  return best && { ...best, score: best.score * FIELD_WEIGHT[form.field] };
}

/** As one string, whatever parts the words: `Kimjongun`, `김 정은`. */
function alignWhole(query: Query, form: Form): Alignment | null {
  const ranges: Alignment['ranges'] = [
    [form.tokens[0]?.start ?? 0, form.tokens.at(-1)?.end ?? form.text.length],
  ];
  if (query.compact === form.compact) return { score: 1, ranges };
  // As many words on both sides: then each must answer for itself.
  if (query.tokens.length === form.tokens.length) return null;
  const length = Math.max(query.compact.length, form.compact.length);
  const limit = length < 8 || form.field === 'text' || /\p{N}/u.test(form.compact) ? 0 : length < 14 ? 1 : 2;
  const edits = editDistance(query.compact, form.compact, limit);
  return edits > limit ? null : { score: 0.97 - (0.9 * edits) / length, ranges };
}

/** Word by word, in any order; each word of the form serves once. */
function alignWords(query: Query, form: Form): Alignment | null {
  const free = new Set(form.tokens);
  const total = { score: 0, letters: 0, covered: 0 };
  const ranges: Alignment['ranges'] = [];
  for (const [index, token] of query.tokens.entries()) {
    const isOpen = index === query.tokens.length - 1;
    const found = bestWord(token, free, isOpen, query.ordinary);
    if (!found) return null;
    free.delete(found.word);
    total.score += found.score * token.text.length;
    total.letters += token.text.length;
    total.covered += Math.min(token.text.length, found.word.text.length);
    ranges.push([
      found.word.start,
      isOpen && !found.guessed
        ? found.word.start + Math.min(token.text.length, found.word.end - found.word.start)
        : found.word.end,
    ]);
  }
  if (total.letters === 0) return null;
  const busy = form.tokens.filter(({ text }) => !IDLE.has(text));
  const letters = busy.reduce((sum, { text }) => sum + text.length, 0);
  const cover = 1 - COVER + COVER * Math.min(1, total.covered / Math.max(1, letters));
  return {
    score: (total.score / total.letters) * cover,
    ranges: ranges.sort((a, b) => a[0] - b[0]),
  };
}

function bestWord(
  token: Token,
  free: Iterable<Token>,
  open: boolean,
  ordinary: OrdinaryNames,
): (Likeness & { word: Token }) | null {
  let best: (Likeness & { word: Token }) | null = null;
  for (const word of free) {
    const like = likeness(token.text, word.text, open);
    if (like.score > (best?.score ?? 0)) best = { ...like, word };
  }
  return best?.guessed && ordinary.has(token.text) ? null : best;
}
