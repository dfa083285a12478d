import { bit } from './lexicon/types';
import type { Reading } from './sides';

/** What is asked of a sentence. */
export type Test = (r: Reading) => boolean;
export type Readings = readonly Reading[];

export const MEET = bit('meet');
const TRAVEL = bit('travel') | bit('host');
export const EVENT = MEET | TRAVEL | bit('pact') | bit('scene');
export const ENVOY = bit('envoy');
export const LOOK = bit('look');
export const SITE = bit('site') | bit('scene');
export const MADE = bit('made');
export const AFAR = bit('afar');
export const OTHER_SUBJECT = bit('missile') | bit('fight');

export const has = (r: Reading, cues: number) => (r.cues & cues) !== 0;
export const isBoth: Test = (r) => r.kim && r.putin;
export const isPairEvent: Test = (r) => isBoth(r) && !r.rival && !has(r, ENVOY | AFAR) && has(r, EVENT);
/** One leader on the way to the other's country, or met there. */
export const isJourney: Test = (r) =>
  (has(r, TRAVEL | MEET) || (has(r, LOOK) && has(r, SITE))) &&
  !has(r, ENVOY) &&
  !r.rival &&
  r.kim !== r.putin &&
  (r.kim ? r.russia : r.north);
/** In the other's country beyond doubt. */
export const isThere: Test = (r) => has(r, SITE) || (r.into & bit(r.kim ? 'russia' : 'north')) !== 0;
/** About a third country, or on the way to one and not to theirs. */
export const isAway: Test = (r) => (r.elsewhere && !r.north && !r.russia) || r.into === bit('elsewhere');
export const isEnvoyEvent: Test = (r) => has(r, ENVOY) && has(r, MEET | TRAVEL);
/** About another country, unless as a bystander to what goes on between theirs. */
export const isAbroad: Test = (r) => r.elsewhere && !r.kim && !r.putin && !(r.north && has(r, EVENT));
/** Something else is going on: other leaders and countries, envoys, launches, battles, books and films. */
export const isCompeting: Test = (r) =>
  !isBoth(r) && (r.rival || isAbroad(r) || has(r, OTHER_SUBJECT) || isEnvoyEvent(r));
/** Nothing of the two, their countries or their meeting. */
export const isElsewhere: Test = (r) =>
  !r.kim && !r.putin && !r.north && !r.russia && !has(r, EVENT | bit('rulers'));
