import type { FactBase } from '../factbase';
import type { Summit } from '../schema';
import { citedInACell, creativeWork, nameOf, sourcesOf } from './cited';
import { urn } from './context';

/** A meeting of leaders as a schema.org Event; days of its programme are events inside it. */
export function meetingNodes(facts: FactBase, summit: Summit): object[] {
  return [
    {
      '@id': urn('meeting', summit.id),
      '@type': 'Event',
      name: summit.name,
      startDate: summit.start,
      endDate: summit.end,
      location: { '@type': 'Place', name: summit.place },
      attendee: summit.leaders.map((id) => ({
        '@id': urn('person', id),
        '@type': 'Person',
        name: nameOf(facts, id),
      })),
      description: summit.outcome,
      subEvent: summit.programme.map(({ date, text }) => ({ '@type': 'Event', name: text, startDate: date })),
      subjectOf: sourcesOf(facts, summit.sources).map(creativeWork),
    },
  ];
}

export function meetingRow(facts: FactBase, summit: Summit): Record<string, string> {
  return {
    id: summit.id,
    name: summit.name,
    start: summit.start,
    end: summit.end,
    place: summit.place,
    leaders: summit.leaders.map((id) => nameOf(facts, id)).join(' | '),
    format: summit.format,
    length: summit.length ?? '',
    outcome: summit.outcome,
    signed: summit.signed ?? '',
    programme: summit.programme.map(({ date, text }) => `${date}: ${text}`).join(' | '),
    since: summit.since.map(({ date, text }) => `${date}: ${text}`).join(' | '),
    sources: citedInACell(facts, summit.sources),
    checked: summit.checked,
  };
}
