import { findDates, type TextDate } from '../text/dates';
import type { Clue } from './clues';
import { fallsOn, type Meeting, ordinal } from './meetings';
import type { Reading } from './reading';
import { sigmoid, weigh } from './weigh';
import weights from './weights.json';

/** What is known of a passage as talk about the article's own meeting; the linear model weighs these. */
export const PRESENT_FEATURES = [
  'bias',
  'meeting',
  'visit',
  'both',
  'one',
  'plan',
  'deed',
  'setting',
  'place',
  'when',
  'comment',
  'past',
  'heading',
  'long',
  'meetingBoth',
  'told',
  'toldBoth',
  'commentOnly',
  'deedAfter',
  'before',
] as const;
type PresentFeature = (typeof PRESENT_FEATURES)[number];
export type PresentVector = Record<PresentFeature, number>;

/** Days around the meeting that still belong to the journey. */
const JOURNEY_DAYS = 4;
const LONG_WORDS = 12;
/** A passage that goes on about those just named. */
const GOES_ON = /^(?:he|they|their|the two|both|it|his|after the|during the)\b|^["'“]/;

export function presentFeatures(
  reading: Reading,
  present: Meeting,
  published: TextDate | undefined,
  before: number,
): PresentVector {
  const flag = (value: boolean): number => (value ? 1 : 0);
  const has = (clue: Clue): number => flag(reading.clues.has(clue));
  const dates = findDates(reading.text);
  const both = flag((reading.clues.has('kim') && reading.clues.has('putin')) || reading.clues.has('both'));
  const isAfter = published !== undefined && ordinal(published) >= ordinal(present.start);
  return {
    bias: 1,
    meeting: has('meeting'),
    visit: has('visit'),
    both,
    one: flag(reading.clues.has('kim') || reading.clues.has('putin')),
    plan: has('plan'),
    deed: has('deed'),
    setting: has('setting'),
    place: flag(reading.entityAt.some(({ id }) => present.places.includes(id))),
    when: flag(
      reading.clues.has('when') ||
        dates.some((date) => date.day !== undefined && fallsOn(present, date, JOURNEY_DAYS)),
    ),
    comment: has('comment'),
    past: flag(
      reading.clues.has('past') ||
        dates.some(({ year }) => year !== present.start.year && year !== published?.year),
    ),
    heading: flag(reading.kind === 'heading' || reading.kind === 'headline'),
    long: flag(reading.words.length > LONG_WORDS),
    meetingBoth: has('meeting') * both,
    told: has('told'),
    toldBoth: has('told') * both,
    commentOnly: has('comment') * (1 - has('told')),
    deedAfter: has('deed') * flag(isAfter),
    before: GOES_ON.test(reading.text) ? before : 0,
  };
}

/** Probability that the passage tells of the article's own meeting as an event; `before` is that of the passage before. */
export function presentScore(
  reading: Reading,
  present: Meeting,
  published: TextDate | undefined,
  before: number,
): number {
  return sigmoid(
    weigh(PRESENT_FEATURES, presentFeatures(reading, present, published, before), weights.present),
  );
}
