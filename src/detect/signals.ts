import { bit } from './lexicon/types';
import type { Reading } from './sides';

/** A signal's strength, 0 to 1, and the sentence that shows it. */
export interface Measured {
  value: number;
  shown?: Reading;
}

const EVENT = bit('meet') | bit('travel') | bit('pact');
const MEET = bit('meet');
const TRAVEL = bit('travel');

const has = (reading: Reading, cues: number) => (reading.cues & cues) !== 0;
const isBoth = (r: Reading) => r.kim && r.putin;
const isPairEvent = (r: Reading) => r.kim && r.putin && has(r, EVENT);
/** One leader on the way to the other's country. */
const isJourney = (r: Reading) =>
  has(r, TRAVEL | MEET) && ((r.kim && r.russia && !r.putin) || (r.putin && r.north && !r.kim));
const isRivalEvent = (r: Reading) => r.rival && (r.kim || r.putin) && !isBoth(r) && has(r, MEET | TRAVEL);
const isOnSubject = (r: Reading) => isPairEvent(r) || isJourney(r) || (isBoth(r) && !r.rival);

type Rule = (readings: readonly Reading[], top: Top) => Measured;
interface Top {
  headline: readonly Reading[];
  lead: readonly Reading[];
  body: readonly Reading[];
}

const some = (readings: readonly Reading[], test: (r: Reading) => boolean): Measured => {
  const shown = readings.find(test);
  return shown ? { value: 1, shown } : { value: 0 };
};

/** Share of sentences, full at `enough`; short texts are read as if they had six sentences. */
const share = (readings: readonly Reading[], enough: number, test: (r: Reading) => boolean): Measured => {
  const found = readings.filter(test);
  const value = Math.min(1, found.length / Math.max(6, readings.length) / enough);
  return { value, ...(found[0] && { shown: found[0] }) };
};

/** Each signal of the model, by id. Which way and how much it counts is fitted (weights.json). */
export const RULES: Readonly<Record<string, Rule>> = {
  'headline-both': (_, { headline }) => some(headline, isBoth),
  'headline-both-event': (_, { headline }) => some(headline, isPairEvent),
  'headline-journey': (_, { headline }) => some(headline, isJourney),
  'headline-one-leader': (_, { headline }) => some(headline, (r) => r.kim !== r.putin),
  'headline-both-countries': (_, { headline }) =>
    some(headline, (r) => (r.kim || r.north) && (r.putin || r.russia)),
  'headline-other-leader': (_, { headline }) => some(headline, (r) => r.rival && !isBoth(r)),
  'headline-elsewhere': (_, { headline }) => some(headline, (r) => !r.kim && !r.putin && !r.north),
  'headline-other-subject': (_, { headline }) =>
    some(headline, (r) => !isBoth(r) && has(r, bit('missile') | bit('fight') | bit('made'))),
  'headline-envoy': (_, { headline }) => some(headline, (r) => has(r, bit('envoy')) && !isBoth(r)),
  'headline-digest': (_, { headline }) => some(headline, (r) => has(r, bit('digest'))),
  'lead-both': (_, { lead }) => some(lead, isBoth),
  'lead-both-event': (_, { lead }) => some(lead, isPairEvent),
  'lead-first-event': (_, { lead }) => some(lead.slice(0, 1), isPairEvent),
  'lead-journey': (_, { lead }) => some(lead, isJourney),
  'lead-other-leader': (_, { lead }) => some(lead, isRivalEvent),
  'lead-no-leader': (_, { lead }) => ({
    value: lead.length > 0 && !lead.some((r) => r.kim || r.putin) ? 1 : 0,
  }),
  'body-both': (all) => share(all, 0.3, isBoth),
  'body-both-event': (all) => share(all, 0.2, isPairEvent),
  'body-journey': (all) => share(all, 0.2, isJourney),
  'body-subject': (all) => share(all, 0.4, isOnSubject),
  'body-other-meeting': (all) => share(all, 0.2, isRivalEvent),
  'body-other-leader': (all) => share(all, 0.4, (r) => r.rival),
  'body-missile': (all) => share(all, 0.3, (r) => has(r, bit('missile'))),
  'body-fight': (all) => share(all, 0.4, (r) => has(r, bit('fight'))),
  'body-envoy': (all) => share(all, 0.3, (r) => has(r, bit('envoy'))),
  'body-made': (all) => share(all, 0.1, (r) => has(r, bit('made'))),
  'body-past': (all) => share(all, 0.3, (r) => has(r, bit('past')) && !r.kim),
  balance: (all) => ({ value: balance(all) }),
};

/** The rarer of the two leaders against the most named leader of all. */
function balance(all: readonly Reading[]): number {
  const kim = all.filter((r) => r.kim).length;
  const putin = all.filter((r) => r.putin).length;
  const rival = all.filter((r) => r.rival && !isBoth(r)).length;
  const most = Math.max(kim, putin, rival, 1);
  return Math.min(1, Math.min(kim, putin) / most / 0.5);
}

/** Measures every signal on an article's sentences. */
export function measure(readings: readonly Reading[]): Map<string, Measured> {
  const top: Top = {
    headline: readings.filter(({ place }) => place === 'headline'),
    lead: readings.filter(({ place }) => place === 'lead'),
    body: readings.filter(({ place }) => place === 'body'),
  };
  return new Map(Object.entries(RULES).map(([id, rule]) => [id, rule(readings, top)]));
}
