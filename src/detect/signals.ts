import { bit } from './lexicon/types';
import type { ReadArticle } from './read-article';
import {
  AFAR,
  ENVOY,
  EVENT,
  has,
  isAbroad,
  isBoth,
  isCompeting,
  isElsewhere,
  isEnvoyEvent,
  isJourney,
  isPairEvent,
  MADE,
  MEET,
  OTHER_SUBJECT,
  type Readings,
  SITE,
  type Test,
} from './sentence-tests';
import type { Reading } from './sides';
import { type Text, textOf } from './text-parts';
import { timeliness } from './timeliness';

/** A signal's strength, 0 to 1, and the sentence that shows it. */
export interface Measured {
  value: number;
  shown?: Reading;
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

/** Measures every signal on an article's sentences. */
export function measure(read: ReadArticle): Map<string, Measured> {
  const text = textOf(read);
  return new Map(Object.entries(RULES).map(([id, rule]) => [id, rule(text)]));
}
