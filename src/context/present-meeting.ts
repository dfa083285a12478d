import { BOTH, COMMENT, MEETING, PROGRAMME, VISIT } from './clues';
import { findDates, type TextDate } from './dates';
import { fallsOn, type Meeting } from './meetings';
import type { Reading } from './reading';
import weights from './weights.json';

/** What is known of a passage as talk about the article's own meeting. */
export const PRESENT_FEATURES = [
  'bias',
  'meeting',
  'visit',
  'both',
  'one',
  'programme',
  'place',
  'when',
  'comment',
  'past',
  'heading',
  'long',
  'meetingBoth',
  'bothProgramme',
] as const;
export type PresentVector = Record<(typeof PRESENT_FEATURES)[number], number>;

const WHEN =
  /(?<!\p{L})(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|this week|next week|coming days|later this|soon|сегодня|завтра|вчера|понедельник|вторник|сред[уы]|четверг|пятниц|montag|dienstag|mittwoch|donnerstag|freitag|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miercoles|jueves|viernes|poniedzial|wtorek|srod|czwartek|piatek)/u;
const PAST = /(?<!\p{L})(?:years? ago|last year|earlier|previous|first met|since (?:his|their) first)/u;
const KIM = /(?<!\p{L})(?:kim\b|kima\b|kimem\b|ким|кім)|north korea(?:n|'s) leader|正恩|김정은/u;
const PUTIN = /putin|poutine|путин|путін|プーチン|普京|普丁|푸틴|russian (?:president|leader)/u;

export function presentFeatures(
  reading: Reading,
  present: Meeting,
  published: TextDate | undefined,
): PresentVector {
  const { text } = reading;
  const flag = (value: boolean): number => (value ? 1 : 0);
  const kim = KIM.test(text);
  const putin = PUTIN.test(text);
  const both = flag((kim && putin) || BOTH.test(text));
  const meeting = flag(MEETING.test(text));
  const dates = findDates(text);
  const programme = flag(PROGRAMME.test(text));
  return {
    bias: 1,
    meeting,
    visit: flag(VISIT.test(text)),
    both,
    one: flag(kim || putin),
    programme,
    place: flag(
      reading.entityAt.some(({ id }) => present.places.includes(id)) ||
        /far east|vladivostok|vostochny|cosmodrome|spaceport/u.test(text),
    ),
    when: flag(WHEN.test(text) || dates.some((date) => date.day !== undefined && fallsOn(present, date, 4))),
    comment: flag(COMMENT.test(text)),
    past: flag(
      PAST.test(text) || dates.some(({ year }) => year !== present.start.year && year !== published?.year),
    ),
    heading: flag(reading.kind === 'heading' || reading.kind === 'headline'),
    long: flag(reading.words.length > 12),
    meetingBoth: meeting * both,
    bothProgramme: both * programme,
  };
}

/** Probability that the passage tells of the article's own meeting as an event. */
export function presentScore(
  reading: Reading,
  present: Meeting,
  _before: Reading | undefined,
  published: TextDate | undefined,
): number {
  const features = presentFeatures(reading, present, published);
  const sum = PRESENT_FEATURES.reduce(
    (total, name) => total + features[name] * (weights.present[name] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}
