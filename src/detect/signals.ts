import { bit } from './lexicon/types';
import type { ReadArticle } from './read-article';
import type { Reading } from './sides';
import type { Journey } from './when';

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
const LOOK = bit('look');
const SITE = bit('site') | bit('scene');
const MADE = bit('made');
const AFAR = bit('afar');
const OTHER_SUBJECT = bit('missile') | bit('fight');

const has = (r: Reading, cues: number) => (r.cues & cues) !== 0;
const isBoth: Test = (r) => r.kim && r.putin;
const isPairEvent: Test = (r) => isBoth(r) && !r.rival && !has(r, ENVOY | AFAR) && has(r, EVENT);
/** One leader on the way to the other's country, or met there. */
const isJourney: Test = (r) =>
  (has(r, TRAVEL | MEET) || (has(r, LOOK) && has(r, SITE))) &&
  !has(r, ENVOY) &&
  !r.rival &&
  r.kim !== r.putin &&
  (r.kim ? r.russia : r.north);
/** In the other's country beyond doubt. */
const isThere: Test = (r) => has(r, SITE) || (r.into & bit(r.kim ? 'russia' : 'north')) !== 0;
/** About a third country, or on the way to one and not to theirs. */
const isAway: Test = (r) => (r.elsewhere && !r.north && !r.russia) || r.into === bit('elsewhere');
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
  journey: Journey | null;
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
  'headline-both-event': ({ headline }) => some(headline, isPairEvent),
  'headline-journey': ({ headline }) => some(headline, isJourney),
  'headline-both-countries': ({ headline }) =>
    some(headline, (r) => (r.kim || r.north) && (r.putin || r.russia)),
  'headline-event': ({ headline }) =>
    some(headline, (r) => has(r, EVENT) && !r.rival && (!r.elsewhere || (r.north && r.russia))),
  'lead-first-event': ({ lead }) => some(lead.slice(0, 1), (r) => isPairEvent(r) || isJourney(r)),
  'lead-both-event': ({ pairs }) =>
    some(
      pairs.filter(({ place }) => place === 'lead'),
      isPairEvent,
    ),
  'lead-journey': ({ pairs }) =>
    some(
      pairs.filter(({ place }) => place === 'lead'),
      isJourney,
    ),
  'top-only-theirs': ({ top, headline }) => ({ value: isOnlyTheirs(top, headline) ? 1 : 0 }),
  'body-journey': ({ all }) => share(all, 0.2, isJourney),
  'body-scene': ({ pairs }) => share(pairs, 0.3, (r) => has(r, SITE) && r.kim),
  early: ({ all }) => ({ value: early(all) }),
  'during-journey': (text) => ({ value: timeliness(text) }),
};

/** Signals that can only speak against it. */
export const AGAINST: Rules = {
  'headline-other-leader': ({ headline }) => some(headline, (r) => r.rival && !isBoth(r)),
  'headline-other-country': ({ headline }) => some(headline, isAbroad),
  'headline-off-subject': ({ headline }) => ({ value: headline.every(isElsewhere) ? 1 : 0 }),
  'headline-other-subject': ({ headline }) => some(headline, (r) => has(r, OTHER_SUBJECT) && !isBoth(r)),
  'headline-envoy': ({ headline }) => some(headline, (r) => has(r, ENVOY)),
  'headline-envoy-meeting': ({ headline }) => some(headline, isEnvoyEvent),
  'top-made': ({ top }) => some(top, (r) => has(r, MADE)),
  'headline-afar': ({ headline }) => some(headline, (r) => has(r, AFAR)),
  'top-afar': ({ top }) => some(top, (r) => has(r, AFAR) && !has(r, MEET)),
  'body-other-leader': ({ all }) => share(all, 0.4, (r) => r.rival),
  'body-competing': ({ all }) => share(all, 0.6, isCompeting),
  'body-elsewhere': ({ all }) => share(all, 0.8, isElsewhere),
  'body-missile': ({ all }) => share(all, 0.3, (r) => has(r, bit('missile'))),
  'body-fight': ({ all }) => share(all, 0.4, (r) => has(r, bit('fight'))),
  'body-envoy': ({ all }) => share(all, 0.3, isEnvoyEvent),
  'body-made': ({ all }) => share(all, 0.3, (r) => has(r, MADE)),
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
  return !headline.some((r) => r.rival || has(r, AFAR)) && !top.some((r) => isCompeting(r) || has(r, MADE));
}

/** "Kim" alone may be anybody's surname. */
const isKimNamed: Test = (r) => r.kim && (has(r, bit('kim')) || !has(r, bit('kimShort')));

/** 1 on the days of a journey, half in the weeks around, where the article is about one. */
function timeliness(text: Text): number {
  if (!text.journey || !isTimely(text)) return 0;
  if (text.journey.during) return 1;
  return text.all.some((r) => isKimNamed(r) || r.putin) ? 0.5 : 0;
}

/** Both leaders in the headline, or the guest with his host's country at the top, and no other news there. */
function isTimely({ headline, lead, pairs, journey }: Text): boolean {
  if (headline.some((r) => r.rival || has(r, bit('missile') | AFAR))) return false;
  if (headline.some(isBoth)) return true;
  if (headline.some(isAway)) return false;
  if (lead.slice(0, 1).some(isPairEvent) && headline.some((r) => has(r, EVENT | bit('rulers')))) return true;
  const top = pairs.filter(({ place }) => place !== 'body');
  const kim = headline.some((r) => r.kim) && top.some((r) => r.kim && r.russia);
  const putin = headline.some((r) => r.putin) && top.some((r) => r.putin && r.north);
  if (!journey) return kim || putin;
  return journey.guest === 'kim' ? kim : journey.guest === 'putin' && putin;
}

/**
 * Whether an article is worth measuring: it names both leaders, or one of them on a journey in the other's country, told
 * by its date or by where it happens.
 */
export function isCandidate(read: ReadArticle): boolean {
  const { readings } = read;
  if (readings.some((r) => r.kim) && readings.some((r) => r.putin)) return true;
  const text = textOf(read);
  const { journey } = text;
  if (!isTimely(text)) return false;
  if (journey?.during) return true;
  return (
    (journey !== null && text.headline.some(isJourney)) ||
    text.pairs.some((r) => r.place !== 'body' && isJourney(r) && isThere(r))
  );
}

/** Measures every signal on an article's sentences. */
export function measure(read: ReadArticle): Map<string, Measured> {
  const text = textOf(read);
  return new Map(Object.entries(RULES).map(([id, rule]) => [id, rule(text)]));
}

/** The text speaks louder than the date: whom Russia's minister shows around is in Russia. */
function journeyOf({ readings, journey }: ReadArticle): Journey | null {
  const isGuest: Test = (r) => r.place !== 'body' && r.kim && r.russia && r.kimIsShown;
  return readings.some(isGuest) ? { during: true, guest: 'kim' } : journey;
}

function textOf(read: ReadArticle): Text {
  const { readings } = read;
  const journey = journeyOf(read);
  const all = journey?.during ? readings.map(asGuest) : readings;
  const apart = all.filter(({ place }) => place === 'headline');
  const headline = apart.length > 1 ? [...apart, apart.reduce((a, b) => merged(a, b))] : apart;
  const lead = all.filter(({ place }) => place === 'lead');
  const pairs = all.map((r, index) => joined(r, all[index + 1]));
  return { all, headline, lead, top: [...headline, ...lead], pairs, journey };
}

/** While a leader is a guest, envoys are his hosts, and what he looks at is part of his journey. */
function asGuest(r: Reading): Reading {
  if (!r.kim && !r.putin) return r;
  const cues = r.cues & ~ENVOY;
  return { ...r, cues: has(r, LOOK | ENVOY) ? cues | bit('host') : cues };
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
    into: a.into | b.into,
    kimIsShown: a.kimIsShown || b.kimIsShown,
    cues: a.cues | b.cues,
  };
}
