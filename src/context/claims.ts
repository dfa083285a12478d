import type { Claim } from '../facts/schema';
import type { TextDate } from '../text/dates';
import type { Conflict } from './conflicts';
import { ordinal } from './meetings';
import type { Reading } from './reading';
import type { ClaimIndex, IndexedClaim } from './similarity';

const MOST_CLAIMS = 5;
const FEWEST_CLAIMS = 2;
/** Beyond the best two, a claim must be worth this much. */
const NEAR = 0.15;
/** What adds to likeness of words, which is 0 to 1. */
const SPEAKER_BONUS = 0.15;
const NUMBER_BONUS = 0.25;
const CONFLICT_BONUS = 2;
const OPPOSED_BONUS = 0.3;
/** The claim is about the meeting of the article; or about another. */
const SUMMIT_BONUS = 0.1;
const OTHER_SUMMIT = 0.2;
/** Said so many days before or after the article: what was known then comes first. */
const NEAR_DAYS = 40;
const TIME_BONUS = 0.1;
/** Said after the article, which shows it apart. */
const LATER = 0.25;
/** A second claim of one side or outlet tells less; so does one of the outlet that the passage itself quotes. */
const SAME_SIDE = 0.15;
const QUOTED = 0.3;

/** What the choice of claims depends on beside the passage. */
export interface ClaimChoice {
  topic: string;
  /** The outlet being read, never shown as another source. */
  outlet: string | undefined;
  /** Sources that are the very article. */
  ownSources: ReadonlySet<string>;
  /** The meeting that the article is about. */
  summit: string | null;
  published: TextDate | undefined;
  /** Claims that state otherwise than the passage does. */
  conflicts: readonly Conflict[];
}

/** Claims for a passage on a topic, strongest first; conflicting ones lead, opposing ones stand side by side. */
export function chooseClaims(reading: Reading, index: ClaimIndex, choice: ClaimChoice): Claim[] {
  const seen = {
    entities: new Set(reading.entityAt.map(({ id }) => id)),
    words: new Set(reading.words.map(({ form }) => form)),
  };
  const pool = candidatesFor(index, choice)
    .filter(({ claim }) => isOther(claim, choice))
    .map((one) => ({
      claim: one.claim,
      said: one.said,
      worth: bearing(one, reading.similar[one.position] ?? 0, seen, choice),
      isOpposed: false,
    }));
  const chosen: Candidate[] = [];
  while (chosen.length < MOST_CLAIMS) {
    const next = strongest(pool);
    if (!next || (chosen.length >= FEWEST_CLAIMS && next.worth < NEAR)) break;
    chosen.push(next);
    pool.splice(pool.indexOf(next), 1);
    for (const one of pool) weighCompany(one, next.claim);
  }
  return withOpponent(chosen, pool, choice.published).map(({ claim }) => claim);
}

/** The first of those that are worth most. */
function strongest(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, one) => (best && best.worth >= one.worth ? best : one),
    undefined,
  );
}

/** Where no two of the chosen oppose each other, the best claim that opposes one of them, all said by then, joins. */
function withOpponent(
  chosen: readonly Candidate[],
  pool: readonly Candidate[],
  published: TextDate | undefined,
): readonly Candidate[] {
  const isKnown = ({ said }: Candidate): boolean => !isLater(said, published);
  const known = chosen.filter(isKnown);
  const isAgainst = (one: Candidate): boolean => known.some(({ claim }) => opposes(claim, one.claim));
  if (known.some(isAgainst)) return chosen;
  const opponent = strongest(pool.filter((one) => isKnown(one) && isAgainst(one)));
  if (!opponent) return chosen;
  const against = chosen.findIndex((one) => known.includes(one) && opposes(one.claim, opponent.claim));
  const kept = chosen.filter((_, at) => at < MOST_CLAIMS - 1 || at === against);
  return [...kept.slice(0, against + 1), opponent, ...kept.slice(against + 1)].slice(0, MOST_CLAIMS);
}

/** All claims on the topic, and those on others that conflict with the passage. */
function candidatesFor({ byTopic }: ClaimIndex, { topic, conflicts }: ClaimChoice): readonly IndexedClaim[] {
  const own = byTopic.get(topic) ?? [];
  const others = new Set(conflicts.map(({ claim }) => claim).filter((claim) => claim.topic !== topic));
  if (others.size === 0) return own;
  const strays = [...others].flatMap(
    (claim) => byTopic.get(claim.topic)?.find((one) => one.claim === claim) ?? [],
  );
  return [...own, ...strays];
}

interface Candidate {
  claim: Claim;
  said: TextDate | undefined;
  worth: number;
  /** Set against a claim already chosen. */
  isOpposed: boolean;
}

/** What a claim gains or loses by one just chosen. */
function weighCompany(candidate: Candidate, chosen: Claim): void {
  const { claim } = candidate;
  if (claim.side === chosen.side || claim.outlet === chosen.outlet) candidate.worth -= SAME_SIDE;
  if (candidate.isOpposed || !opposes(claim, chosen)) return;
  candidate.isOpposed = true;
  candidate.worth += OPPOSED_BONUS;
}

/** From another outlet than the one being read, and not taken from the very article. */
export function isOther(
  claim: Claim,
  { outlet, ownSources }: Pick<ClaimChoice, 'outlet' | 'ownSources'>,
): boolean {
  return (
    claim.outlet !== outlet && claim.speaker !== outlet && !claim.sources.every((id) => ownSources.has(id))
  );
}

function bearing(
  { claim, said, figures }: IndexedClaim,
  similarity: number,
  { entities, words }: { entities: ReadonlySet<string>; words: ReadonlySet<string> },
  choice: ClaimChoice,
): number {
  const isConflict = choice.conflicts.some((conflict) => conflict.claim === claim);
  return (
    similarity +
    (entities.has(claim.speaker) ? SPEAKER_BONUS : 0) +
    (figures.some((figure) => words.has(figure)) ? NUMBER_BONUS : 0) +
    (isConflict ? CONFLICT_BONUS : 0) +
    meetingBonus(claim, choice) +
    (isNear(said, choice.published) ? TIME_BONUS : 0) -
    (isLater(said, choice.published) ? LATER : 0) -
    (entities.has(claim.outlet) ? QUOTED : 0)
  );
}

function meetingBonus({ summit }: Claim, choice: ClaimChoice): number {
  if (summit === undefined || choice.summit === null) return 0;
  return summit === choice.summit ? SUMMIT_BONUS : -OTHER_SUMMIT;
}

function isNear(said: TextDate | undefined, published: TextDate | undefined): boolean {
  return (
    said !== undefined && published !== undefined && Math.abs(ordinal(said) - ordinal(published)) <= NEAR_DAYS
  );
}

/** Whether the claim may be later than the article: a date too coarse to tell counts as its last day. */
function isLater(said: TextDate | undefined, published: TextDate | undefined): boolean {
  if (!said || !published) return false;
  return ordinal({ year: said.year, month: said.month ?? 12, day: said.day ?? 31 }) > ordinal(published);
}

/** Whether one of two claims contradicts the other, by the fact base. */
export function opposes(a: Claim, b: Claim): boolean {
  return a.contradicts.includes(b.id) || b.contradicts.includes(a.id);
}
