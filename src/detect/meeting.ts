import type { Article } from '../annotation';
import type { FactBase } from '../facts/factbase';
import type { Summit } from '../facts/schema';
import { comparable, indexWords, scan } from './cue-index';
import { dayOf, firstDate } from './dates';
import { bit } from './lexicon/types';
import { MEETING_WORDS, type MeetingYear } from './meeting-words';
import { KIM, PUTIN } from './names';
import type { ReadArticle } from './read-article';

/** Points by which a meeting must lead the next one to be named. */
const MARGIN = 0.75;
/** Folded units at the top in which a full date is the article's own: dateline, byline. */
const DATELINE = 500;

const KINDS = Object.keys(MEETING_WORDS);
const INDEX = indexWords(
  KINDS,
  Object.fromEntries(Object.entries(MEETING_WORDS).map(([kind, { words }]) => [kind, words])),
);

/**
 * Id of the meeting that an article is about, or null where two are as likely. Places and subjects in the text speak
 * first, the louder the higher they stand; the article's own date next; the date of the page's metadata last.
 */
export function nameMeeting(article: Article, read: ReadArticle, facts: FactBase): string | null {
  const meetings = [...facts.summits.values()].filter(isBetweenThem);
  const scored = meetings
    .map((meeting) => ({ meeting, points: points(meeting, article, read) }))
    .sort((a, b) => b.points - a.points);
  const [best, next] = scored;
  if (!best || best.points <= 0 || (next && best.points - next.points < MARGIN)) return null;
  return best.meeting.id;
}

/** Talks of the two: a joint appearance beside a host has no length on record. */
function isBetweenThem({ leaders, length }: Summit): boolean {
  return leaders.includes(KIM) && leaders.includes(PUTIN) && length !== undefined;
}

function points(meeting: Summit, article: Article, read: ReadArticle): number {
  const year = Number(meeting.start.slice(0, 4)) as MeetingYear;
  const own = firstDate(read.folded.text.slice(0, DATELINE));
  const dated =
    own === undefined ? closeness(meeting, dayOf(article.published)) * 0.8 : closeness(meeting, own);
  return dated + wordPoints(year, read) + visitPoints(year, read);
}

/** How well a day of publication fits: announced weeks before, reported the days after, looked back on later. */
function closeness({ start, end }: Summit, day: number | undefined): number {
  const from = dayOf(start);
  if (day === undefined || from === undefined) return 0;
  const after = day - (dayOf(end) ?? from);
  if (day < from) return from - day <= 45 ? 4 : from - day <= 160 ? 1 : -3;
  return after <= 30 ? 4 : after <= 200 ? 2 : 1;
}

/** Each kind of word counts once, by the highest place where it stands. */
function wordPoints(year: MeetingYear, read: ReadArticle): number {
  const loudest = new Map<number, number>();
  for (const { start, cues } of scan(comparable(read.folded.text), [INDEX], () => true)) {
    const place = read.readings.find((r) => r.end > start)?.place;
    const loudness = place === 'headline' ? 1.5 : place === 'lead' ? 1.25 : 0.75;
    KINDS.forEach((_, kind) => {
      if ((cues & (1 << kind)) !== 0) loudest.set(kind, Math.max(loudest.get(kind) ?? 0, loudness));
    });
  }
  let sum = 0;
  for (const [kind, loudness] of loudest) {
    sum += loudness * (MEETING_WORDS[KINDS[kind] ?? '']?.speaksFor[year] ?? 0);
  }
  return sum;
}

/** Who travels: Kim to Russia (2019, 2023) or Putin to North Korea (2024). */
function visitPoints(year: MeetingYear, { readings }: ReadArticle): number {
  const top = readings.filter(({ place }) => place !== 'body');
  const travels = (r: (typeof top)[number]) => (r.cues & bit('travel')) !== 0;
  const toNorth = top.some((r) => r.putin && r.north && !r.kim && travels(r));
  const toRussia = top.some((r) => r.kim && r.russia && !r.putin && travels(r));
  if (toNorth === toRussia) return 0;
  if (toNorth) return year === 2024 ? 1.5 : 0;
  return year === 2019 || year === 2023 ? 1.5 : 0;
}
