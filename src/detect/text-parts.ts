import { bit } from './lexicon/types';
import type { ReadArticle } from './read-article';
import { ENVOY, has, LOOK, type Readings, type Test } from './sentence-tests';
import type { Reading } from './sides';
import type { Journey } from './when';

/** An article's sentences by where they stand. */
export interface Text {
  all: Readings;
  headline: Readings;
  lead: Readings;
  /** Headline and lead. */
  top: Readings;
  /** Each two sentences that follow one another, read as one. */
  pairs: Readings;
  journey: Journey | null;
}

/** The text speaks louder than the date: whom Russia's minister shows around is in Russia. */
function journeyOf({ readings, journey }: ReadArticle): Journey | null {
  const isGuest: Test = (r) => r.place !== 'body' && r.kim && r.russia && r.kimIsShown;
  return readings.some(isGuest) ? { during: true, guest: 'kim' } : journey;
}

/** Sorts an article's sentences; those of a leader on his journey are read as a guest's. */
export function textOf(read: ReadArticle): Text {
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
