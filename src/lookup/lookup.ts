import Fuse from 'fuse.js/basic';
import type { FactBase } from '../facts/factbase';
import { type Alignment, align, type Query, readQuery } from './align';
import { collectForms, type Form, type Target } from './forms';
import { collectOrdinary } from './ordinary';
import { countReferences } from './prominence';
import { WordIndex } from './word-index';

/** A target that answers the query, by the form that does it best. */
export interface Hit {
  target: Target;
  form: string;
  /** Stretches of `form` that the query matched (UTF-16 offsets). */
  ranges: Alignment['ranges'];
  /** About 0 to 1; only the order counts. */
  score: number;
}

export interface Lookup {
  /** Best first; empty where nothing is near enough. */
  search(text: string): Hit[];
}

/** Longest query that is read, in UTF-16 units: a pasted page is no name. */
const MAX_QUERY = 120;
/** Below this a result would be a coincidence of letters. */
const ENOUGH = 0.5;
/** Most hits given. */
const LIMIT = 30;
/** How many forms Fuse hands over to be looked at closely, for each search. */
const CANDIDATES = 120;
/** What being spoken of everywhere adds, so that of equals the better known stands first. */
const PROMINENCE = 0.06;

/** Builds the index (once, when it is first needed). Words as typed go first; Fuse finds what may be meant otherwise. */
export function createLookup(facts: FactBase): Lookup {
  const forms = collectForms(facts);
  const words = new WordIndex(forms);
  // Sentences are found by their words only: in a long text something is always near.
  const names = forms.filter(({ field }) => field !== 'text');
  const fuse = new Fuse(names, {
    keys: ['compact'],
    threshold: 0.45,
    ignoreLocation: true,
    ignoreFieldNorm: true,
  });
  const near = (pattern: string) => fuse.search(pattern, { limit: CANDIDATES }).map(({ item }) => item);
  const references = countReferences(facts);
  const ordinary = collectOrdinary(facts);
  return {
    search(text) {
      const query = readQuery(text.slice(0, MAX_QUERY), ordinary);
      if (query.compact.length === 0) return [];
      const sure = rank(query, words.find(query), references);
      if (sure.length > 0) return sure.slice(0, LIMIT);
      if (ordinary.has(query.compact)) return [];
      const whole = rank(query, near(query.compact), references);
      const found = whole.length > 0 ? whole : rank(query, longestWords(query).flatMap(near), references);
      return found.slice(0, LIMIT);
    },
  };
}

/** For queries whose words stand in another order than in the form. */
function longestWords({ tokens }: Query): string[] {
  const words = tokens.map(({ text }) => text).sort((a, b) => b.length - a.length);
  return words.length > 1 ? words.slice(0, 2) : [];
}

/** The best form of each target that is good enough, best first. */
function rank(query: Query, forms: Iterable<Form>, references: ReadonlyMap<string, number>): Hit[] {
  const best = new Map<string, Hit>();
  for (const form of forms) {
    const aligned = align(query, form);
    if (!aligned || aligned.score < ENOUGH) continue;
    const key = `${form.target.type}:${form.target.id}`;
    const score = aligned.score * (1 + PROMINENCE * (references.get(form.target.id) ?? 0));
    if (score > (best.get(key)?.score ?? 0)) {
      best.set(key, { target: form.target, form: form.text, ranges: aligned.ranges, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
