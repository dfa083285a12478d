import { bit } from './lexicon/types';
import type { Reading } from './sides';

/** A signal's strength, 0 to 1, and the sentence that shows it. */
export interface Measured {
  value: number;
  shown?: Reading;
}

type Test = (r: Reading) => boolean;
type Readings = readonly Reading[];

const MEET = bit('meet');
const TRAVEL = bit('travel') | bit('host');
const EVENT = MEET | TRAVEL | bit('pact') | bit('scene');
const ENVOY = bit('envoy');
const MADE = bit('made');
const OTHER_SUBJECT = bit('missile') | bit('fight');

const has = (r: Reading, cues: number) => (r.cues & cues) !== 0;
const isBoth: Test = (r) => r.kim && r.putin;
const isPairEvent: Test = (r) => isBoth(r) && !r.rival && !has(r, ENVOY) && has(r, EVENT);
/** One leader on the way to the other's country, or met there. */
const isJourney: Test = (r) =>
  has(r, TRAVEL | MEET) && !has(r, ENVOY) && !r.rival && r.kim !== r.putin && (r.kim ? r.russia : r.north);
const isRivalEvent: Test = (r) => r.rival && (r.kim || r.putin) && !isBoth(r) && has(r, MEET | TRAVEL);
const isEnvoyEvent: Test = (r) => has(r, ENVOY) && has(r, MEET | TRAVEL);
/** About another country, unless as a bystander to what goes on between theirs. */
const isAbroad: Test = (r) => r.elsewhere && !r.kim && !r.putin && !(r.north && has(r, EVENT));
/** Something else is going on: other leaders and countries, envoys, launches, battles, books and films. */
const isCompeting: Test = (r) =>
  !isBoth(r) && (r.rival || isAbroad(r) || has(r, OTHER_SUBJECT) || isEnvoyEvent(r));
/** Nothing of the two, their countries or their meeting. */
const isElsewhere: Test = (r) =>
  !r.kim && !r.putin && !r.north && !r.russia && !has(r, EVENT | bit('rulers'));

interface Text {
  all: Readings;
  headline: Readings;
  lead: Readings;
  /** Headline and lead. */
  top: Readings;
  /** Each two sentences that follow one another, read as one. */
  pairs: Readings;
}

const some = (readings: Readings, test: Test): Measured => {
  const shown = readings.find(test);
  return shown ? { value: 1, shown } : { value: 0 };
};

/** Share of sentences, full at `enough`; short texts are read as if they had six sentences. */
const share = (readings: Readings, enough: number, test: Test): Measured => {
  const found = readings.filter(test);
  const value = Math.min(1, found.length / Math.max(6, readings.length) / enough);
  return { value, ...(found[0] && { shown: found[0] }) };
};

type Rules = Readonly<Record<string, (text: Text) => Measured>>;

/** Signals that can only speak for coverage. How much each counts is fitted (weights.json). */
export const FOR: Rules = {
  'headline-both': ({ headline }) => some(headline, isBoth),
  'headline-both-event': ({ headline }) => some(headline, isPairEvent),
  'headline-journey': ({ headline }) => some(headline, isJourney),
  'headline-one-leader': ({ headline }) => some(headline, (r) => r.kim !== r.putin && !r.rival),
  'headline-both-countries': ({ headline }) =>
    some(headline, (r) => (r.kim || r.north) && (r.putin || r.russia)),
  'headline-event': ({ headline }) => some(headline, (r) => has(r, EVENT) && !r.rival && !r.elsewhere),
  'lead-first-event': ({ lead }) => some(lead.slice(0, 1), (r) => isPairEvent(r) || isJourney(r)),
  'lead-journey': ({ pairs }) =>
    some(
      pairs.filter(({ place }) => place === 'lead'),
      isJourney,
    ),
  'top-only-theirs': ({ top, headline }) => ({ value: isOnlyTheirs(top, headline) ? 1 : 0 }),
  'body-both-near': ({ pairs }) => share(pairs, 0.3, isPairEvent),
  'body-journey': ({ all }) => share(all, 0.2, isJourney),
  'body-scene': ({ pairs }) => share(pairs, 0.3, (r) => has(r, bit('scene')) && r.kim),
  early: ({ all }) => ({ value: early(all) }),
};

/** Signals that can only speak against it. */
export const AGAINST: Rules = {
  'headline-other-leader': ({ headline }) => some(headline, (r) => r.rival && !isBoth(r)),
  'headline-other-country': ({ headline }) => some(headline, isAbroad),
  'headline-off-subject': ({ headline }) => ({ value: headline.every(isElsewhere) ? 1 : 0 }),
  'headline-other-subject': ({ headline }) => some(headline, (r) => has(r, OTHER_SUBJECT) && !isBoth(r)),
  'headline-envoy': ({ headline }) => some(headline, (r) => has(r, ENVOY)),
  'headline-envoy-meeting': ({ headline }) => some(headline, isEnvoyEvent),
  'headline-digest': ({ headline }) => some(headline, (r) => has(r, bit('digest'))),
  'lead-other-meeting': ({ lead }) => some(lead, isRivalEvent),
  'lead-other-subject': ({ lead }) => some(lead, (r) => has(r, OTHER_SUBJECT) && !isBoth(r)),
  'top-made': ({ top }) => some(top, (r) => has(r, MADE)),
  'body-other-meeting': ({ all }) => share(all, 0.2, isRivalEvent),
  'body-other-leader': ({ all }) => share(all, 0.4, (r) => r.rival),
  'body-competing': ({ all }) => share(all, 0.6, isCompeting),
  'body-elsewhere': ({ all }) => share(all, 0.8, isElsewhere),
  'body-missile': ({ all }) => share(all, 0.3, (r) => has(r, bit('missile'))),
  'body-fight': ({ all }) => share(all, 0.4, (r) => has(r, bit('fight'))),
  'body-envoy': ({ all }) => share(all, 0.3, isEnvoyEvent),
  'body-made': ({ all }) => share(all, 0.15, (r) => has(r, MADE)),
  'body-past': ({ all }) => share(all, 0.3, (r) => has(r, bit('past')) && !r.kim),
};

/** All signals, by id. */
export const RULES: Rules = { ...FOR, ...AGAINST };

/** How soon both have been named: 1 in the first sentence, 0 after a dozen. */
function early(all: Readings): number {
  const kim = all.findIndex((r) => r.kim);
  const putin = all.findIndex((r) => r.putin);
  return kim < 0 || putin < 0 ? 0 : Math.max(0, 1 - Math.max(kim, putin) / 12);
}

/** Both leaders and an event at the top, and nothing that competes with them there. */
function isOnlyTheirs(top: Readings, headline: Readings): boolean {
  if (!top.some((r) => r.kim) || !top.some((r) => r.putin) || !top.some((r) => has(r, EVENT))) return false;
  return !headline.some((r) => r.rival) && !top.some((r) => isCompeting(r) || has(r, MADE));
}

/** Measures every signal on an article's sentences. */
export function measure(all: Readings): Map<string, Measured> {
  const apart = all.filter(({ place }) => place === 'headline');
  const headline = apart.length > 1 ? [...apart, apart.reduce((a, b) => merged(a, b))] : apart;
  const lead = all.filter(({ place }) => place === 'lead');
  const pairs = all.map((r, index) => joined(r, all[index + 1]));
  const text: Text = { all, headline, lead, top: [...headline, ...lead], pairs };
  return new Map(Object.entries(RULES).map(([id, rule]) => [id, rule(text)]));
}

function joined(a: Reading, b: Reading | undefined): Reading {
  return !b || b.place === 'headline' ? a : merged(a, b);
}

function merged(a: Reading, b: Reading): Reading {
  return {
    ...a,
    end: b.end,
    kim: a.kim || b.kim,
    putin: a.putin || b.putin,
    rival: a.rival || b.rival,
    north: a.north || b.north,
    russia: a.russia || b.russia,
    elsewhere: a.elsewhere || b.elsewhere,
    cues: a.cues | b.cues,
  };
}
