import * as v from 'valibot';
import type { FactSet } from '../../../src/facts/rules/rule';
import * as schema from '../../../src/facts/schema';

const sources = ['paper-1'];
const checked = '2026-11';

/** The smallest fact base that keeps every rule of the build; each call gives a fresh one to break. */
export function minimalFacts(): FactSet {
  const entity = (fields: object) =>
    v.parse(schema.Entity, { description: 'A record to test with.', sources, checked, ...fields });
  const records: schema.FactRecords = {
    entities: [
      entity({
        id: 'anna-berg',
        kind: 'person',
        name: 'Anna Berg',
        confusables: ['anne-berg'],
        roles: [{ title: 'Envoy', from: '2019', to: '2021' }],
      }),
      entity({ id: 'anne-berg', kind: 'person', name: 'Anne Berg', confusables: ['anna-berg'] }),
      entity({
        id: 'daily-paper',
        kind: 'outlet',
        name: 'Daily Paper',
        site: { domains: ['paper.example'], country: 'fr', languages: ['en'], ownership: 'private' },
      }),
      entity({
        id: 'old-town',
        kind: 'place',
        name: 'Old Town',
        names: { en: ['Old Town'], ru: ['Старгород'] },
      }),
    ],
    summits: [
      v.parse(schema.Summit, {
        id: 'meeting-2019',
        name: 'Old Town meeting',
        leaders: ['anna-berg', 'anne-berg'],
        start: '2019-04-24',
        end: '2019-04-25',
        place: 'Old Town',
        places: ['old-town'],
        format: 'talks and dinner',
        outcome: 'Both spoke of trade.',
        sources,
        checked,
      }),
    ],
    sanctions: [
      v.parse(schema.Sanction, {
        id: 'rule-1',
        name: 'Rule 1',
        kind: 'resolution',
        authority: 'Council',
        side: 'un',
        date: '2017-12-22',
        reason: 'A launch',
        provisions: 'Caps fuel.',
        status: [
          { state: 'in force', from: '2017-12-22' },
          { state: 'lapsed', from: '2024-04-30' },
        ],
        targets: ['anna-berg'],
        topics: ['trade'],
        sources,
        checked,
      }),
    ],
    claims: [
      claim('claim-1', { contradicts: ['claim-2'] }),
      claim('claim-2', { contradicts: ['claim-1'], stance: 'denies' }),
    ],
    topics: [v.parse(schema.Topic, { id: 'trade', name: 'Trade', definition: 'Who buys what' })],
    timeline: [
      v.parse(schema.TimelineEvent, {
        id: 't-2019',
        date: '2019-04-25',
        text: 'The two met.',
        entities: ['anna-berg'],
        kind: 'summit',
        sources,
        checked,
      }),
    ],
    sources: [
      v.parse(schema.Source, {
        id: 'paper-1',
        publisher: 'Daily Paper',
        title: 'Two envoys meet',
        published: '2019-04-25',
      }),
    ],
    guards: { people: [], places: [], words: [] },
  };
  return { records, fileOf: filesOf(records) };
}

function claim(id: string, fields: object): schema.Claim {
  return v.parse(schema.Claim, {
    id,
    topic: 'trade',
    summit: 'meeting-2019',
    speaker: 'anna-berg',
    side: 'europe',
    outlet: 'daily-paper',
    date: '2019-04-25',
    stance: 'asserts',
    text: 'The two sides agreed to sell grain.',
    sources,
    checked,
    ...fields,
  });
}

/** Every record stands in a file named after its collection. */
export function filesOf(records: schema.FactRecords): Map<object, string> {
  return new Map(
    Object.entries(records).flatMap(([name, list]) =>
      Array.isArray(list) ? list.map((record): [object, string] => [record, `${name}.yaml`]) : [],
    ),
  );
}
