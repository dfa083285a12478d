import { byDate } from '../../context/cards/dates';
import type { FactBase } from '../../facts/factbase';
import type { PartialDate } from '../../facts/schema';
import type { PageReport } from '../../messages/report';

/** One event or meeting on the timeline. */
export interface TimelineItem {
  id: string;
  kind: 'meeting' | 'event';
  date: PartialDate;
  text: string;
  sources: readonly string[];
  /** The open page speaks of it. */
  isHere: boolean;
}

/** Every dated event and meeting of the fact base, oldest first. */
export function timelineItems(facts: FactBase, report: PageReport | null): TimelineItem[] {
  const spokenOf = new Set([
    report?.coverage.summit,
    ...(report?.context ?? []).flatMap((note) => (note.layer === 'summits' ? note.id : [])),
  ]);
  const meetings = [...facts.summits.values()].map(
    ({ id, start, name, place, sources }): TimelineItem => ({
      id,
      kind: 'meeting',
      date: start,
      text: `${name}, ${place}`,
      sources,
      isHere: spokenOf.has(id),
    }),
  );
  const events = facts.timeline
    .filter(({ kind }) => kind !== 'summit')
    .map(
      ({ id, date, text, sources }): TimelineItem => ({
        id,
        kind: 'event',
        date,
        text,
        sources,
        isHere: false,
      }),
    );
  return [...meetings, ...events].sort(byDate);
}
