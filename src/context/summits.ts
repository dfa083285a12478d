import type { Article, Coverage } from '../annotation';
import { readDate } from '../text/dates';
import { earlierMeetings } from './earlier-meetings';
import type { Meeting } from './meetings';
import { presentScore } from './present-meeting';
import type { Reading } from './reading';
import type { Reason } from './reason';

/** A meeting that a passage speaks of as an event. */
export interface SummitHit {
  id: string;
  score: number;
  reason: Reason;
}

/** Even odds: a wrong mark costs more trust than a missing one. */
const PRESENT_THRESHOLD = 0.5;

/** The meetings that each passage speaks of. */
export function findSummits(
  readings: readonly Reading[],
  article: Article,
  coverage: Coverage,
  meetings: readonly Meeting[],
): SummitHit[][] {
  const present = meetings.find(({ id }) => id === coverage.summit);
  const published = readDate(article.published) ?? present?.end;
  /** Where a heading names a meeting, what follows tells of it. */
  let section: Meeting | undefined;
  let presentBefore = 0;
  let before: readonly Meeting[] = [];
  return readings.map((reading) => {
    const found = earlierMeetings(reading, { meetings, present, published, before });
    const hits: SummitHit[] = found.map(({ meeting, score, reason }) => ({ id: meeting.id, score, reason }));
    before = found.map(({ meeting }) => meeting);
    if (reading.kind === 'heading') section = found[0]?.meeting;
    const isUnder = section !== undefined && hits.length === 0 && isSectionTalk(reading);
    if (section && section !== present && isUnder) {
      hits.push({ id: section.id, score: 0.7, reason: 'told under its heading' });
    } else if (present) {
      presentBefore = presentScore(reading, present, published, presentBefore);
      const told = presentBefore >= PRESENT_THRESHOLD && !hits.some(({ id }) => id === present.id);
      if (told && !isOnlyAboutOthers(reading, hits))
        hits.push({ id: present.id, score: presentBefore, reason: 'the meeting itself' });
    }
    return hits;
  });
}

/** Another meeting is named, and nothing points to now. */
function isOnlyAboutOthers({ clues }: Reading, others: readonly SummitHit[]): boolean {
  if (others.length === 0) return false;
  const isNow = clues.has('plan') || (!clues.has('previous') && (clues.has('when') || clues.has('setting')));
  return !isNow;
}

function isSectionTalk({ kind, clues }: Reading): boolean {
  return kind !== 'heading' && (clues.has('meeting') || clues.has('both') || clues.has('deed'));
}
