import type { Claim } from '../facts/schema';
import { readDate, type TextDate } from '../text/dates';
import { ordinal } from './meetings';
import { foldForm, splitWords, stem, type Word } from './words';

/** Words in more than this share of the claims tell nothing. */
const COMMON = 0.25;
/** Of the claims on a topic, so many at each end in time say nothing of when it was discussed. */
const OUTLIERS = 0.1;

/** Claims by stem, for cosine similarity of TF-IDF vectors (Salton and Buckley 1988, term frequency left binary). */
export interface ClaimIndex {
  claims: readonly Claim[];
  /** Positions and figures of the claims on each topic. */
  byTopic: ReadonlyMap<string, readonly IndexedClaim[]>;
  /** For each stem: its inverse document frequency and the positions of the claims that have it. */
  postings: ReadonlyMap<string, { weight: number; claims: readonly number[] }>;
  /** Length of each claim's vector. */
  norms: Float64Array;
  spans: ReadonlyMap<string, TopicSpan>;
}

/** A claim with what its choice compares. */
export interface IndexedClaim {
  claim: Claim;
  position: number;
  said: TextDate | undefined;
  /** Numbers in figures, without separators. */
  figures: readonly string[];
}

/** When a topic was discussed: the days of its claims, and between which days most of them lie (scale of `ordinal`). */
export interface TopicSpan {
  days: readonly number[];
  from: number;
  to: number;
}

export function buildClaimIndex(claims: Iterable<Claim>): ClaimIndex {
  const list = [...claims];
  const holders = new Map<string, number[]>();
  list.forEach(({ text }, position) => {
    for (const term of stems(splitWords(foldForm(text)))) {
      const at = holders.get(term);
      if (at) at.push(position);
      else holders.set(term, [position]);
    }
  });
  const postings = new Map<string, { weight: number; claims: number[] }>();
  const norms = new Float64Array(list.length);
  for (const [term, at] of holders) {
    if (at.length > list.length * COMMON) continue;
    const weight = Math.log(1 + list.length / at.length);
    postings.set(term, { weight, claims: at });
    for (const position of at) norms[position] = (norms[position] ?? 0) + weight * weight;
  }
  return {
    claims: list,
    byTopic: groupByTopic(list),
    postings,
    norms: norms.map(Math.sqrt),
    spans: readSpans(list),
  };
}

function groupByTopic(claims: readonly Claim[]): Map<string, IndexedClaim[]> {
  const groups = new Map<string, IndexedClaim[]>();
  claims.forEach((claim, position) => {
    const figures = claim.text.match(/\d[\d.,]*\d|\d/g)?.map((figure) => figure.replace(/[.,]/g, '')) ?? [];
    const indexed = { claim, position, said: readDate(claim.date), figures };
    const group = groups.get(claim.topic);
    if (group) group.push(indexed);
    else groups.set(claim.topic, [indexed]);
  });
  return groups;
}

function readSpans(claims: readonly Claim[]): Map<string, TopicSpan> {
  const days = new Map<string, number[]>();
  for (const { topic, date } of claims) {
    const read = readDate(date);
    if (read) days.set(topic, [...(days.get(topic) ?? []), ordinal(read)]);
  }
  return new Map(
    [...days].map(([topic, all]) => {
      const sorted = all.sort((a, b) => a - b);
      const cut = Math.floor(sorted.length * OUTLIERS);
      return [topic, { days: sorted, from: sorted[cut] ?? 0, to: sorted[sorted.length - 1 - cut] ?? 0 }];
    }),
  );
}

function stems(words: readonly Word[]): Set<string> {
  return new Set(words.map(({ form }) => stem(form)));
}

/** Cosine similarity of the passage with every claim, by position, 0 to 1. */
export function claimSimilarities(index: ClaimIndex, words: readonly Word[]): Float64Array {
  const scores = new Float64Array(index.claims.length);
  let square = 0;
  for (const term of stems(words)) {
    const posting = index.postings.get(term);
    if (!posting) continue;
    const product = posting.weight * posting.weight;
    square += product;
    for (const position of posting.claims) scores[position] = (scores[position] ?? 0) + product;
  }
  const length = Math.sqrt(square) || 1;
  // In place and past the zeros, which most are: a third of the time of mapping them all.
  for (let position = 0; position < scores.length; position++) {
    const score = scores[position] ?? 0;
    if (score !== 0) scores[position] = score / (length * (index.norms[position] || 1));
  }
  return scores;
}

/** Mean similarity of the passage with the two claims of each topic that are most like it. */
export function topicSimilarities({ byTopic }: ClaimIndex, similar: Float64Array): Map<string, number> {
  const likeness = new Map<string, number>();
  for (const [topic, claims] of byTopic) {
    let first = 0;
    let second = 0;
    for (const { position } of claims) {
      const score = similar[position] ?? 0;
      if (score > first) {
        second = first;
        first = score;
      } else if (score > second) second = score;
    }
    if (first > 0) likeness.set(topic, (first + second) / 2);
  }
  return likeness;
}
