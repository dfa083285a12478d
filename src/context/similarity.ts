import type { Claim } from '../facts/schema';
import { foldForm, splitWords, stem, type Word } from './words';

/** Words in more than this share of the claims tell nothing. */
const COMMON = 0.25;

/** Claims by stem, for cosine similarity of TF-IDF vectors (Salton and Buckley 1988, term frequency left binary). */
export interface ClaimIndex {
  claims: readonly Claim[];
  /** For each stem: its inverse document frequency and the positions of the claims that have it. */
  postings: ReadonlyMap<string, { weight: number; claims: readonly number[] }>;
  /** Length of each claim's vector. */
  norms: Float64Array;
}

export function buildClaimIndex(claims: Iterable<Claim>): ClaimIndex {
  const list = [...claims];
  const holders = new Map<string, number[]>();
  list.forEach((claim, position) => {
    for (const term of new Set(splitWords(foldForm(claim.text)).map(({ form }) => stem(form)))) {
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
  return { claims: list, postings, norms: norms.map(Math.sqrt) };
}

/** Cosine similarity of the passage with every claim, by position, 0 to 1. */
export function claimSimilarities(index: ClaimIndex, words: readonly Word[]): Float64Array {
  const scores = new Float64Array(index.claims.length);
  let square = 0;
  for (const term of new Set(words.map(({ form }) => stem(form)))) {
    const posting = index.postings.get(term);
    if (!posting) continue;
    const product = posting.weight * posting.weight;
    square += product;
    for (const position of posting.claims) scores[position] = (scores[position] ?? 0) + product;
  }
  const length = Math.sqrt(square) || 1;
  return scores.map((score, position) => score / (length * (index.norms[position] || 1)));
}
