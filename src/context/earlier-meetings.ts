import { findDates, type TextDate } from '../text/dates';
import { fallsOn, type Meeting, ordinal } from './meetings';
import type { Reading } from './reading';
import type { Reason } from './reason';
import { findRelativeDates } from './relative-dates';

/** A meeting named by its date, its place in the row of meetings, or what was said just before. */
export interface MeetingFound {
  meeting: Meeting;
  score: number;
  reason: Reason;
}

/** What earlier passages and the article tell. */
export interface MeetingFrame {
  meetings: readonly Meeting[];
  /** The meeting that the article is about. */
  present: Meeting | undefined;
  published: TextDate | undefined;
  /** Meetings named in the passage before. */
  before: readonly Meeting[];
}

/** A journey to a meeting starts and ends some days around it. */
const JOURNEY_DAYS = 4;
const RUSSIA =
  /russia|moscow|kremlin|росси|москв|russland|moskau|russie|rusia|rosj|росі|俄|ロシア|露|러시아|모스크바/u;
const KOREA =
  /north korea|dprk|pyongyang|n\. korea|кндр|северн\S+ коре|пхеньян|nordkorea|coree du nord|corea del n|koree polnocn|корея|北朝鮮|朝鲜|朝鮮|북한|평양/u;
/** A paper that a meeting left behind. */
const SIGNED =
  /sign|treaty|pact|accord|agreement|подпис|договор|unterzeich|vertrag|traite|firm|tratado|trattato|podpis|traktat|підпис|договір|条约|條約|签|調印|条約|署名|조약|서명/u;
/** "Their first summit", but not "the first meeting in four years". */
const THEIR_FIRST =
  /(?:unlike|since|after|at|during) (?:during )?(?:his|their|the) first|their first (?:summit|meeting)(?! (?:in|since|for)\b)/u;

/** Meetings that the passage names, the article's own among them where its date is printed. */
export function earlierMeetings(reading: Reading, frame: MeetingFrame): MeetingFound[] {
  const found = new Map<string, MeetingFound>();
  const add = (meeting: Meeting, score: number, reason: Reason): void => {
    if (!found.has(meeting.id)) found.set(meeting.id, { meeting, score, reason });
  };
  for (const { meeting, reason } of byDate(reading, frame)) add(meeting, 0.9, reason);
  if (reading.clues.has('meeting') || reading.clues.has('visit')) {
    const row = byRow(reading, frame);
    if (row) add(row.meeting, 0.8, row.reason);
  }
  for (const meeting of sameDay(reading, frame)) add(meeting, 0.7, 'same day, at its own place');
  for (const meeting of frame.before) {
    const isOtherPair = frame.present === undefined || !isSamePair(meeting, frame.present);
    if (isOtherPair && meeting.leaders.every((leader) => isMentioned(reading, leader)))
      add(meeting, 0.7, 'goes on about that meeting');
  }
  return [...found.values()];
}

function* byDate(
  reading: Reading,
  { meetings, present, published }: MeetingFrame,
): Generator<{ meeting: Meeting; reason: Reason }> {
  const printed = findDates(reading.text);
  const relative = published ? findRelativeDates(reading.text, published) : [];
  if (printed.length + relative.length === 0) return;
  const matched: { meeting: Meeting; reason: Reason }[] = [];
  for (const meeting of meetings) {
    if (!isAbout(reading, meeting, present)) continue;
    if (printed.some((date) => fallsOn(meeting, date, JOURNEY_DAYS)))
      matched.push({ meeting, reason: 'same meeting: its date is named' });
    else if (meeting !== present && relative.some((date) => fallsOn(meeting, date, JOURNEY_DAYS)))
      matched.push({ meeting, reason: 'same meeting: told by the time since' });
  }
  for (const found of matched) {
    if (isToldOfAnother(reading.text, found.meeting, matched)) continue;
    const rivals = matched.filter(
      (other) => other !== found && ordinal(other.meeting.start) === ordinal(found.meeting.start),
    );
    if (
      rivals.length === 0 ||
      isToldApart(
        reading,
        found.meeting,
        rivals.map(({ meeting }) => meeting),
      )
    )
      yield found;
  }
}

/** Of two meetings of one pair in one year, the one that something was signed at is meant where the text speaks of signing. */
function isToldOfAnother(text: string, meeting: Meeting, matched: readonly { meeting: Meeting }[]): boolean {
  if (leftPaper(meeting) || !SIGNED.test(text)) return false;
  return matched.some(
    ({ meeting: other }) =>
      leftPaper(other) && other.start.year === meeting.start.year && isSamePair(other, meeting),
  );
}

function leftPaper({ record }: Meeting): boolean {
  return record.signed !== undefined && !/^none/i.test(record.signed);
}

/** Another meeting on the day of the article's own, by the name of its place. */
function sameDay(reading: Reading, { meetings, present }: MeetingFrame): Meeting[] {
  if (!present) return [];
  const { clues } = reading;
  const isMeeting = clues.has('both') || clues.has('rival') || (clues.has('kim') && clues.has('putin'));
  return meetings.filter(
    (one) =>
      one !== present &&
      ordinal(one.start) === ordinal(present.start) &&
      isMeeting &&
      (namesOwnPlace(reading, one, [present]) || namesOwnLeader(reading, one, present)),
  );
}

/** A leader who takes part in this one only, among those of both. */
function namesOwnLeader(reading: Reading, one: Meeting, other: Meeting): boolean {
  return one.leaders.some((leader) => !other.leaders.includes(leader) && isMentioned(reading, leader));
}

function namesOwnPlace(reading: Reading, one: Meeting, others: readonly Meeting[]): boolean {
  return one.placeWords.some(
    (word) => reading.text.includes(word) && !others.some((other) => other.placeWords.includes(word)),
  );
}

/** Of two meetings on one day, the one whose own place is named; where neither is, the one that the fact base puts first. */
function isToldApart(reading: Reading, meeting: Meeting, rivals: readonly Meeting[]): boolean {
  if (namesOwnPlace(reading, meeting, rivals)) return true;
  return rivals.every((rival) => !namesOwnPlace(reading, rival, [meeting]) && meeting.id < rival.id);
}

/** "Their first meeting", "when they last met": counted among the meetings of the same two leaders. */
function byRow(
  reading: Reading,
  { meetings, present }: MeetingFrame,
): { meeting: Meeting; reason: Reason } | undefined {
  if (!present || reading.clues.has('rival')) return undefined;
  const before = meetings.filter(
    (one) => ordinal(one.start) < ordinal(present.start) && isSamePair(one, present),
  );
  const [first] = before;
  const last = before.at(-1);
  if (first && reading.clues.has('first') && THEIR_FIRST.test(reading.text)) {
    return { meeting: first, reason: 'same meeting: the first of the two leaders' };
  }
  if (last && reading.clues.has('previous') && reading.clues.has('both')) {
    return { meeting: last, reason: 'same meeting: the one before' };
  }
  return undefined;
}

/** Whether the words around a date can be about this meeting: its leaders, its place or both countries, and no other summit's. */
function isAbout(reading: Reading, meeting: Meeting, present: Meeting | undefined): boolean {
  const { clues, kind, text } = reading;
  const named = meeting.leaders.filter((leader) => isNamed(reading, leader)).length;
  const isPlaced = reading.entityAt.some(({ id }) => meeting.places.includes(id));
  if (isPlaced && (named > 0 || clues.has('both') || kind === 'heading'))
    return named > 1 || !clues.has('rival');
  const isAlone = present === undefined || !isSamePair(meeting, present);
  if (isAlone && clues.has('deed') && named === meeting.leaders.length) return true;
  if (clues.has('previous') && clues.has('both') && !isAlone) return true;
  if (!clues.has('meeting') && !clues.has('visit')) return false;
  if (named === meeting.leaders.length) return true;
  if (clues.has('rival')) return false;
  if (named > 0 && (RUSSIA.test(text) || KOREA.test(text))) return true;
  if (RUSSIA.test(text) && KOREA.test(text)) return clues.has('meeting');
  return present !== undefined && isSamePair(meeting, present) && clues.has('both');
}

function isSamePair(a: Meeting, b: Meeting): boolean {
  return a.leaders.length === b.leaders.length && a.leaders.every((leader) => b.leaders.includes(leader));
}

function isNamed(reading: Reading, leader: string): boolean {
  if (leader === 'kim-jong-un' && reading.clues.has('kim')) return true;
  if (leader === 'vladimir-putin' && reading.clues.has('putin')) return true;
  return isMentioned(reading, leader);
}

function isMentioned(reading: Reading, leader: string): boolean {
  return reading.entityAt.some(({ id }) => id === leader);
}
