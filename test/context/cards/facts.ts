import { createFactBase, type FactBase } from '../../../src/facts/factbase';
import type { Claim, Entity, FactRecords, Sanction, Summit } from '../../../src/facts/schema';

/** A small fact base of invented records, so that tests of cards do not follow the real facts' changes. */
export function smallFacts(extra: Partial<FactRecords> = {}): FactBase {
  return createFactBase({
    entities: [
      entity({ id: 'leader-a', name: 'Leader A' }),
      entity({ id: 'outlet-x', kind: 'outlet', name: 'Outlet X' }),
    ],
    summits: [],
    sanctions: [],
    claims: [],
    topics: [{ id: 'venue', name: 'venue', definition: 'Where they met', cues: {} }],
    timeline: [],
    sources: [
      {
        id: 's-1',
        publisher: 'Paper',
        title: 'A report',
        url: 'https://paper.example/a',
        published: '2020-01-01',
      },
    ],
    guards: { people: [], places: [], words: [] },
    ...extra,
  });
}

export function entity(fields: Partial<Entity> & { id: string }): Entity {
  return {
    kind: 'person',
    name: fields.id,
    names: {},
    misprints: [],
    short: [],
    guarded: [],
    description: 'Somebody.',
    roles: [],
    confusables: [],
    lookalikes: [],
    support: 'page',
    sources: ['s-1'],
    checked: '2026-11',
    ...fields,
  };
}

export function summit(fields: Partial<Summit> & { id: string; start: string }): Summit {
  return {
    name: fields.id,
    leaders: ['leader-a', 'leader-b'],
    end: fields.start,
    place: 'Harbour',
    places: [],
    format: 'talks',
    outcome: 'They agreed.',
    programme: [],
    since: [],
    disputes: [],
    sources: ['s-1'],
    checked: '2026-11',
    ...fields,
  };
}

export function sanction(fields: Partial<Sanction> & { id: string; date: string }): Sanction {
  return {
    name: fields.id,
    kind: 'resolution',
    authority: 'Council',
    side: 'un',
    names: [],
    reason: 'A test',
    provisions: 'A ban.',
    status: [{ state: 'in force', from: fields.date }],
    targets: ['leader-a'],
    topics: [],
    disputes: [],
    sources: ['s-1'],
    checked: '2026-11',
    ...fields,
  };
}

export function claim(fields: Partial<Claim> & { id: string }): Claim {
  return {
    topic: 'venue',
    speaker: 'leader-a',
    side: 'other',
    outlet: 'outlet-x',
    date: '2020-01-01',
    stance: 'asserts',
    text: 'It will be at the harbour.',
    contradicts: [],
    supports: [],
    support: 'page',
    sources: ['s-1'],
    checked: '2026-11',
    ...fields,
  };
}
