import type { Claim } from '../facts/schema';
import type { Reading } from './reading';
import { type ClaimIndex, claimSimilarities } from './similarity';

const MOST_CLAIMS = 5;
const FEWEST_CLAIMS = 2;
/** Beyond the best two, a claim must bear on the passage this much. */
const NEAR = 0.12;
const ENTITY_BONUS = 0.15;
const NUMBER_BONUS = 0.25;
const SUMMIT_BONUS = 0.1;
/** A second claim of the same side, or of the same outlet, tells less. */
const SAME_SIDE = 0.15;
const OPPOSED_BONUS = 0.3;

/** What the choice of claims depends on beside the passage. */
export interface ClaimChoice {
  topic: string;
  /** The outlet being read, never shown as another source. */
  outlet: string | undefined;
  /** The meeting that the article is about. */
  summit: string | null;
}

/** Claim ids for a passage on a topic, strongest first; opposing ones stand side by side. */
export function chooseClaims(reading: Reading, index: ClaimIndex, choice: ClaimChoice): string[] {
  const similar = claimSimilarities(index, reading.words);
  const pool = index.claims
    .map((claim, position) => ({ claim, score: bearing(claim, similar[position] ?? 0, reading, choice) }))
    .filter(({ claim }) => claim.topic === choice.topic && claim.outlet !== choice.outlet)
    .sort((a, b) => b.score - a.score);
  const chosen: { claim: Claim; score: number }[] = [];
  while (chosen.length < MOST_CLAIMS && pool.length > 0) {
    const ranked = pool
      .map((entry) => ({ ...entry, worth: worth(entry, chosen) }))
      .sort((a, b) => b.worth - a.worth);
    const next = ranked[0];
    if (!next || (chosen.length >= FEWEST_CLAIMS && next.worth < NEAR)) break;
    pool.splice(
      pool.findIndex(({ claim }) => claim === next.claim),
      1,
    );
    chosen.push({ claim: next.claim, score: next.score });
  }
  return chosen.map(({ claim }) => claim.id);
}

function bearing(claim: Claim, similarity: number, reading: Reading, { summit }: ClaimChoice): number {
  const entities = new Set(reading.entityAt.map(({ id }) => id));
  const numbers: readonly string[] = claim.text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const shared = numbers.filter((number) =>
    reading.words.some(({ form }) => form === number.replace(/[.,]/g, '')),
  ).length;
  return (
    similarity +
    (entities.has(claim.speaker) ? ENTITY_BONUS : 0) +
    (shared > 0 ? NUMBER_BONUS : 0) +
    (summit !== null && claim.summit === summit ? SUMMIT_BONUS : 0)
  );
}

function worth(
  { claim, score }: { claim: Claim; score: number },
  chosen: readonly { claim: Claim }[],
): number {
  const sameSide = chosen.filter(
    (other) => other.claim.side === claim.side || other.claim.outlet === claim.outlet,
  ).length;
  const isOpposed = chosen.some((other) => opposes(claim, other.claim));
  return score - SAME_SIDE * sameSide + (isOpposed ? OPPOSED_BONUS : 0);
}

/** Whether one of two claims contradicts the other, by the fact base. */
export function opposes(a: Claim, b: Claim): boolean {
  return a.contradicts.includes(b.id) || b.contradicts.includes(a.id);
}
