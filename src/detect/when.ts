import type { Article } from '../annotation';
import type { FactBase } from '../facts/factbase';
import type { Summit } from '../facts/schema';
import { dayNumber, firstDay, readDate } from '../text/dates';
import { KIM, PUTIN, RUSSIAN_SITES } from './names';

/** Folded units at the top in which a full date is the article's own: dateline, byline. */
const DATELINE = 500;
/** Days before a journey on which it is awaited, and days after it on which it is still news. */
const EVE = 21;
const ECHO = 2;
const AFTERMATH = 14;

/** A date that an article bears, in days since 1970, with how far to trust it. */
export type OwnDate = [day: number, trust: number];

/** The article's own dates: its dateline, and what the page's metadata say. */
export function ownDates({ published }: Article, folded: string): OwnDate[] {
  const own = firstDay(folded.slice(0, DATELINE));
  const page = dayNumber(readDate(published));
  return [
    ...(own === undefined ? [] : [[own, 1] as OwnDate]),
    ...(page === undefined ? [] : [[page, 0.8] as OwnDate]),
  ];
}

/** Talks of the two: a joint appearance beside a host has no length on record. */
export function isBetweenThem({ leaders, length }: Summit): boolean {
  return leaders.includes(KIM) && leaders.includes(PUTIN) && length !== undefined;
}

/** A journey of one leader to the other near which an article is dated. */
export interface Journey {
  /** Whether the date falls on its days, or in the weeks around. */
  during: boolean;
  /** Who travels to the other's country; null where they meet in a third. */
  guest: 'kim' | 'putin' | null;
}

/** The journey on whose days one of the dates falls, else one in the weeks around it; null where there is neither. */
export function journeyNear(dates: readonly OwnDate[], facts: FactBase): Journey | null {
  let nearest: Journey | null = null;
  for (const meeting of facts.summits.values()) {
    if (!isBetweenThem(meeting)) continue;
    const days = [meeting.start, meeting.end, ...meeting.programme.map(({ date }) => date)].flatMap(
      (date) => dayNumber(readDate(date)) ?? [],
    );
    const [from, to] = [Math.min(...days), Math.max(...days)];
    const guest = guestOf(meeting);
    if (dates.some(([day]) => day >= from && day <= to + ECHO)) return { during: true, guest };
    if (dates.some(([day]) => day >= from - EVE && day <= to + AFTERMATH)) nearest = { during: false, guest };
  }
  return nearest;
}

function guestOf({ places }: Summit): Journey['guest'] {
  if (places.some((id) => RUSSIAN_SITES.includes(id))) return 'kim';
  return places.includes('pyongyang') ? 'putin' : null;
}
