import type { FactBase } from '../facts/factbase';
import type { Summit } from '../facts/schema';
import { dayNumber, findDays, readDate } from '../text/dates';
import { once } from '../text/once';
import { comparable, type Hit, indexWords, scan } from './cue-index';
import { bit } from './lexicon/types';
import { MEETING_WORDS, type MeetingYear } from './meeting-words';
import type { ReadArticle } from './read-article';
import type { Place } from './sentences';
import { isBetweenThem } from './when';

/** Points by which a meeting must lead the next one to be named. */
const MARGIN = 0.75;

/** Points for naming the very day, and how much of the text is read for it (folded units). */
const ON_THE_DAY = 2;
const DAYS_READ = 3_000;
/** Days in a year, and days before and after its end on which the press looks back. */
const YEAR = 365.25;
const ANNIVERSARY = 14;
/** Folded units between a word of travel and the name of who travels. */
const TRAVELLER = 70;
/** How much a word or a journey counts in each place. */
const LOUDNESS: Readonly<Record<Place, number>> = { headline: 1.5, lead: 1.25, body: 0.75 };
/** Kim came to Russia in 2019 and 2023 and to Beijing in 2025; Putin went to Pyongyang in 2024. */
const JOURNEY_POINTS: Readonly<Record<'kim' | 'putin' | 'unclear', Partial<Record<MeetingYear, number>>>> = {
  kim: { 2019: 2, 2023: 2, 2025: 0.5 },
  putin: { 2024: 2 },
  unclear: {},
};

const KINDS = Object.keys(MEETING_WORDS);
const meetingIndex = once(() =>
  indexWords(
    KINDS,
    Object.fromEntries(Object.entries(MEETING_WORDS).map(([kind, { words }]) => [kind, words])),
  ),
);

/**
 * Id of the meeting that an article is about, or null where two are as likely. Places and subjects in the text speak
 * first, the louder the higher they stand; the article's own date next; the date of the page's metadata last.
 */
export function nameMeeting(read: ReadArticle, facts: FactBase): string | null {
  const words = loudestWords(read);
  const journey = journeyOf(read);
  const days = findDays(read.folded.text.slice(0, DAYS_READ));
  const { dates } = read;
  const [best, next] = [...facts.summits.values()]
    .filter(isBetweenThem)
    .map((meeting) => {
      const year = Number(meeting.start.slice(0, 4)) as MeetingYear;
      const onTheDay = [meeting.start, meeting.end].some((day) => days.has(day.slice(5))) ? ON_THE_DAY : 0;
      const text = wordPoints(year, words) + (JOURNEY_POINTS[journey][year] ?? 0) + onTheDay;
      const dated =
        dates.length === 0 ? 0 : Math.max(...dates.map(([day, trust]) => closeness(meeting, day) * trust));
      return { id: meeting.id, points: text + dated, sure: text > 0 || dated > 0 };
    })
    .sort((a, b) => b.points - a.points);
  if (!best?.sure || (next && best.points - next.points < MARGIN)) return null;
  return best.id;
}

/** How well a day of publication fits: announced weeks before, reported the days after, looked back on later, most of all on anniversaries. */
function closeness({ start, end }: Summit, day: number | undefined): number {
  const from = dayNumber(readDate(start));
  if (day === undefined || from === undefined) return 0;
  const after = day - (dayNumber(readDate(end)) ?? from);
  if (day < from) return from - day <= 45 ? 5 : from - day <= 160 ? 0.5 : -3;
  if (after <= 30) return 5;
  const sinceAnniversary = (after + ANNIVERSARY) % YEAR;
  return after <= 200 || sinceAnniversary <= 2 * ANNIVERSARY ? 2 : 1;
}

/** Each kind of word counts once, by the highest place where it stands. */
function loudestWords(read: ReadArticle): Map<string, number> {
  const loudest = new Map<string, number>();
  // Hits and readings are both in order, so one pass over each tells where a hit stands.
  let at = 0;
  for (const { start, cues } of scan(comparable(read.folded.text), [meetingIndex()], () => true)) {
    while ((read.readings[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const loudness = LOUDNESS[read.readings[at]?.place ?? 'body'];
    KINDS.forEach((kind, place) => {
      if ((cues & (1 << place)) !== 0) loudest.set(kind, Math.max(loudest.get(kind) ?? 0, loudness));
    });
  }
  return loudest;
}

function wordPoints(year: MeetingYear, words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [kind, loudness] of words) sum += loudness * (MEETING_WORDS[kind]?.speaksFor[year] ?? 0);
  return sum;
}

/** Which of the two is said to travel: the leader named nearest to each word of travel. */
function journeyOf({ readings, hits }: ReadArticle): 'kim' | 'putin' | 'unclear' {
  let balance = 0;
  let at = 0;
  for (const { start, end, place } of readings) {
    while (at < hits.length && (hits[at] as Hit).start < start) at++;
    const here: Hit[] = [];
    for (; at < hits.length && (hits[at] as Hit).start < end; at++) here.push(hits[at] as Hit);
    if (here.some((hit) => (hit.cues & bit('host')) !== 0)) continue;
    for (const travel of here.filter((hit) => (hit.cues & bit('travel')) !== 0)) {
      balance += LOUDNESS[place] * nearestLeader(travel, here);
    }
  }
  return balance > 0.7 ? 'kim' : balance < -0.7 ? 'putin' : 'unclear';
}

/** 1 where Kim is named nearest, -1 where Putin is, 0 where neither is near. What stands behind counts as further off. */
function nearestLeader(travel: Hit, hits: readonly Hit[]): number {
  let nearest = TRAVELLER;
  let leader = 0;
  for (const hit of hits) {
    const isKim = (hit.cues & (bit('kim') | bit('kimShort'))) !== 0;
    if (!isKim && (hit.cues & bit('putin')) === 0) continue;
    const gap = hit.start < travel.start ? travel.start - hit.end : (hit.start - travel.end) * 2;
    if (gap >= nearest) continue;
    nearest = gap;
    leader = isKim ? 1 : -1;
  }
  return leader;
}
