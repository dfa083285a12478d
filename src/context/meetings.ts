import type { FactBase } from '../facts/factbase';
import type { Summit } from '../facts/schema';
import { readDate, type TextDate } from '../text/dates';
import { foldForm, splitWords } from './words';

/** A meeting of the fact base with its days read. */
export interface Meeting {
  id: string;
  leaders: readonly string[];
  places: readonly string[];
  /** Longer words of its place, folded, to tell two meetings of one day apart. */
  placeWords: readonly string[];
  start: TextDate;
  end: TextDate;
  record: Summit;
}

/** Words of so many letters at most name no place by themselves. */
const SHORT_WORD = 5;

/** All meetings, oldest first. */
export function readMeetings({ summits, entities }: FactBase): Meeting[] {
  const places = [...entities.values()].filter(({ kind }) => kind === 'place');
  const meetings: Meeting[] = [];
  for (const record of summits.values()) {
    const start = readDate(record.start);
    const end = readDate(record.end);
    if (!start || !end) continue;
    const told = places.filter(({ name }) => record.place.includes(name)).map(({ id }) => id);
    meetings.push({
      id: record.id,
      leaders: record.leaders,
      places: [...new Set([...record.places, ...told])],
      placeWords: splitWords(foldForm(record.place))
        .map(({ form }) => form)
        .filter((form) => form.length > SHORT_WORD),
      start,
      end,
      record,
    });
  }
  return meetings.sort((a, b) => ordinal(a.start) - ordinal(b.start));
}

/** Days on a common scale, good enough to compare. */
export function ordinal({ year, month = 1, day = 1 }: TextDate): number {
  return (year * 12 + month) * 31 + day;
}

/** Whether a date as printed is one of the meeting; what is printed must agree exactly. `slack` days around it count for journeys. */
export function fallsOn(meeting: Meeting, date: TextDate, slack = 0): boolean {
  if (date.month === undefined) return date.year >= meeting.start.year && date.year <= meeting.end.year;
  if (meeting.start.month === undefined) return date.year === meeting.start.year;
  if (date.day === undefined || meeting.start.day === undefined) {
    return (
      date.year === meeting.start.year &&
      date.month >= meeting.start.month &&
      date.month <= (meeting.end.month ?? 12)
    );
  }
  return ordinal(date) >= ordinal(meeting.start) - slack && ordinal(date) <= ordinal(meeting.end) + slack;
}
