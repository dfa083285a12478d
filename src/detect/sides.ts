import type { Hit } from './cue-index';
import { bit } from './lexicon/types';
import type { Sentence } from './sentences';

/** Whom and what a sentence speaks of. */
export interface Reading extends Sentence {
  kim: boolean;
  putin: boolean;
  /** A leader of another country. */
  rival: boolean;
  north: boolean;
  russia: boolean;
  elsewhere: boolean;
  /** Cue bits of the countries that a word of travel stands right beside: "trip to Russia", "訪ロ". */
  into: number;
  /** Kim is shown something by an envoy, so that he is the envoy's guest; not the other way round. */
  kimIsShown: boolean;
  /** All cue bits of the sentence. */
  cues: number;
}

const NORTH = bit('north');
const RUSSIA = bit('russia');
const ELSEWHERE = bit('elsewhere');
const COUNTRY = NORTH | RUSSIA | ELSEWHERE;
const RULER = bit('ruler');
const PERSON = bit('kim') | bit('kimShort') | bit('putin') | bit('rival') | bit('past');
const RULERS = bit('rulers');
const KIM_OR_NORTH = bit('kim') | bit('kimShort') | NORTH;
/** With what "Kim" alone is the leader. */
const INTRODUCING = bit('kim') | bit('putin') | NORTH;

/** Folded units between a word of travel and where it goes: "trip to Russia". */
const BESIDE = 4;
const TRAVEL = bit('travel');

/** Folded units between a title and its country: "leader of the reclusive North Korea". */
const REACH = 22;

/** Reads each sentence's hits: names, and titles with a country beside them. */
export function readSides(
  sentences: readonly Sentence[],
  hits: readonly Hit[],
  duringJourney: boolean,
): Reading[] {
  const groups = bySentence(sentences, hits);
  const named = cuesOf(hits);
  const isTogether = (cues: number) => (cues & bit('kimShort')) !== 0 && (cues & bit('putin')) !== 0;
  const isKimMeant =
    (named & bit('kim')) !== 0 ||
    (named & bit('otherKim')) === 0 ||
    groups.some((here) => isTogether(cuesOf(here)));
  const isPutinMeant = (named & bit('putin')) !== 0 || (named & bit('past')) === 0;
  const knowsKim = isKimMeant && (duringJourney || (named & INTRODUCING) !== 0);
  return sentences.map((sentence, at) => {
    const here = groups[at] ?? [];
    const cues = cuesOf(here);
    const titles = titledCountries(here);
    const both = (cues & RULERS) !== 0 && (cues & NORTH) !== 0 && (cues & RUSSIA) !== 0;
    return {
      ...sentence,
      cues,
      kim:
        (cues & bit('kim')) !== 0 ||
        (knowsKim && (cues & bit('kimShort')) !== 0) ||
        (isKimMeant && (titles & NORTH) !== 0) ||
        both,
      putin: (cues & bit('putin')) !== 0 || (isPutinMeant && (titles & RUSSIA) !== 0) || both,
      rival: (cues & bit('rival')) !== 0 || (titles & ELSEWHERE) !== 0,
      north: (cues & NORTH) !== 0,
      russia: (cues & (RUSSIA | bit('site'))) !== 0,
      elsewhere: (cues & ELSEWHERE) !== 0,
      into: destinations(here),
      kimIsShown: isShownToKim(here),
    };
  });
}

/** The hits of each sentence; both are in order. */
function bySentence(sentences: readonly Sentence[], hits: readonly Hit[]): Hit[][] {
  let from = 0;
  return sentences.map(({ start, end }) => {
    while (from < hits.length && (hits[from] as Hit).start < start) from++;
    let to = from;
    while (to < hits.length && (hits[to] as Hit).start < end) to++;
    return hits.slice(from, to);
  });
}

const cuesOf = (hits: readonly Hit[]) => hits.reduce((all, hit) => all | hit.cues, 0);

/** Envoy, showing, Kim, in this order: in the languages that have such words, the one who shows stands first. */
function isShownToKim(hits: readonly Hit[]): boolean {
  const envoy = hits.findIndex((hit) => (hit.cues & bit('envoy')) !== 0);
  const shows = hits.findIndex((hit, at) => at > envoy && (hit.cues & bit('show')) !== 0);
  return envoy >= 0 && shows >= 0 && hits.slice(shows).some((hit) => (hit.cues & KIM_OR_NORTH) !== 0);
}

function destinations(hits: readonly Hit[]): number {
  let countries = 0;
  hits.forEach((hit, index) => {
    if ((hit.cues & TRAVEL) === 0) return;
    countries |= hit.cues;
    const [before, after] = [hits[index - 1], hits[index + 1]];
    if (before && hit.start - before.end <= BESIDE) countries |= before.cues;
    if (after && after.start - hit.end <= BESIDE) countries |= after.cues;
  });
  return countries & COUNTRY;
}

/** "President Putin", "金正恩総書記": the title says no more than the name. */
function isBesidePerson(title: Hit, before: Hit | undefined, after: Hit | undefined): boolean {
  const isPerson = (hit: Hit | undefined) => hit !== undefined && (hit.cues & PERSON) !== 0;
  return (
    (isPerson(before) && title.start - (before?.end ?? 0) <= 2) ||
    (isPerson(after) && (after?.start ?? 0) - title.end <= 2)
  );
}

/** The countries whose ruler is named by title alone: the country nearest to each title, where one is near enough. */
function titledCountries(hits: readonly Hit[]): number {
  let countries = 0;
  hits.forEach((title, index) => {
    if ((title.cues & RULER) === 0 || isBesidePerson(title, hits[index - 1], hits[index + 1])) return;
    let nearest = REACH + 1;
    let country = title.cues & COUNTRY;
    for (const other of [hits[index - 1], hits[index + 1]]) {
      if (!other || (other.cues & COUNTRY) === 0) continue;
      const gap = other.start > title.start ? other.start - title.end : title.start - other.end;
      if (gap >= nearest) continue;
      nearest = gap;
      country = other.cues & COUNTRY;
    }
    countries |= country;
  });
  return countries;
}
