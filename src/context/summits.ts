import type { Article, Coverage } from '../annotation';
import { BOTH, FIRST, MEETING, PREVIOUS, RIVAL_EVENT, VISIT } from './clues';
import { findDates, findRelativeDates, readDate, type TextDate } from './dates';
import { fallsOn, type Meeting, ordinal } from './meetings';
import { presentScore } from './present-meeting';
import type { Reading } from './reading';

/** A meeting that a passage speaks of as an event. */
export interface SummitHit {
  id: string;
  score: number;
  reason: string;
}

/** A journey to a meeting starts and ends some days around it. */
const JOURNEY_DAYS = 4;
const PRESENT_THRESHOLD = 0.5;
/** Where no leader of a meeting is named, these words for them count. */
const NAMES: Readonly<Record<string, RegExp>> = {
  'kim-jong-un':
    /(?<!\p{L})(?:kim\b|north korean? leader|north korea's leader|ким|лидер кндр|正恩|金正恩|김정은|kima?\b|кім)/u,
  'vladimir-putin':
    /putin|poutine|путин|путін|プーチン|普京|普丁|푸틴|russian (?:president|leader)|kremlin leader/u,
};

/** The meetings that each passage speaks of. */
export function findSummits(
  readings: readonly Reading[],
  article: Article,
  coverage: Coverage,
  meetings: readonly Meeting[],
): SummitHit[][] {
  const present = meetings.find(({ id }) => id === coverage.summit);
  const published = readDate(article.published) ?? present?.end;
  let section: Meeting | undefined;
  return readings.map((reading, at) => {
    const hits = new Map<string, SummitHit>();
    const add = (meeting: Meeting, score: number, reason: string): void => {
      if (!hits.has(meeting.id)) hits.set(meeting.id, { id: meeting.id, score, reason });
    };
    if (reading.kind === 'heading') section = undefined;
    for (const { meeting, reason } of namedMeetings(reading, meetings, present, published)) {
      add(meeting, 0.9, reason);
      if (reading.kind === 'heading') section = meeting;
    }
    if (present) {
      const score = presentScore(reading, present, readings[at - 1], published);
      if (score >= PRESENT_THRESHOLD) add(present, score, 'the meeting itself');
    } else if (
      section &&
      hits.size === 0 &&
      reading.kind !== 'heading' &&
      (MEETING.test(reading.text) || BOTH.test(reading.text))
    ) {
      add(section, 0.7, 'told under its heading');
    }
    return [...hits.values()];
  });
}

function* namedMeetings(
  reading: Reading,
  meetings: readonly Meeting[],
  present: Meeting | undefined,
  published: TextDate | undefined,
): Generator<{ meeting: Meeting; reason: string }> {
  const isEvent = MEETING.test(reading.text) || VISIT.test(reading.text);
  if (!isEvent && reading.kind !== 'heading') return;
  const exact = findDates(reading.text);
  const relative = published ? findRelativeDates(reading.text, published) : [];
  for (const meeting of meetings) {
    if (!isAbout(reading, meeting, present)) continue;
    if (exact.some((date) => fallsOn(meeting, date, JOURNEY_DAYS)))
      yield { meeting, reason: 'same meeting: its date is named' };
    else if (meeting !== present && relative.some((date) => fallsOn(meeting, date, JOURNEY_DAYS)))
      yield { meeting, reason: 'same meeting: told by the time since' };
  }
  const earlier = byOrdinal(reading, meetings, present);
  if (earlier) yield earlier;
}

/** "Their first meeting", "when they last met": counted among the meetings of the same two leaders. */
function byOrdinal(
  reading: Reading,
  meetings: readonly Meeting[],
  present: Meeting | undefined,
): { meeting: Meeting; reason: string } | undefined {
  if (!present || RIVAL_EVENT.test(reading.text)) return undefined;
  const before = meetings.filter(
    (m) => ordinal(m.start) < ordinal(present.start) && m.leaders.every((l) => present.leaders.includes(l)),
  );
  const first = before[0];
  const last = before.at(-1);
  if (
    first &&
    FIRST.test(reading.text) &&
    /unlike|since (?:his|their) first|their first (?:summit|meeting)|после перв/u.test(reading.text)
  )
    return { meeting: first, reason: 'same meeting: the first of the two leaders' };
  if (last && PREVIOUS.test(reading.text) && BOTH.test(reading.text))
    return { meeting: last, reason: 'same meeting: the one before' };
  return undefined;
}

/** Whether the words around a date can be about this meeting: its leaders or its place, and no other summit's. */
function isAbout(reading: Reading, meeting: Meeting, present: Meeting | undefined): boolean {
  const named = meeting.leaders.filter((leader) => names(reading, leader)).length;
  const placed = reading.entityAt.some(({ id }) => meeting.places.includes(id));
  const samePair =
    present !== undefined && meeting.leaders.every((leader) => present.leaders.includes(leader));
  if (RIVAL_EVENT.test(reading.text) && named < 2) return false;
  if (named === meeting.leaders.length) return true;
  if (placed && (named > 0 || BOTH.test(reading.text) || reading.kind === 'heading')) return true;
  if (named > 0 && /russia|north korea|moscow|pyongyang|росси|кндр|러|북/u.test(reading.text))
    return samePair || named > 0;
  return samePair && BOTH.test(reading.text);
}

function names(reading: Reading, leader: string): boolean {
  return reading.entityAt.some(({ id }) => id === leader) || (NAMES[leader]?.test(reading.text) ?? false);
}
