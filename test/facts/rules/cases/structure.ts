import { datesExist, datesInOrder } from '../../../../src/facts/rules/dates';
import { sortedIds, uniqueIds } from '../../../../src/facts/rules/ids';
import { noDanglingReference } from '../../../../src/facts/rules/references';
import { at, type BrokenRule } from './broken-rule';

export const STRUCTURE_CASES: BrokenRule[] = [
  {
    rule: uniqueIds,
    breaks: 'an id given twice',
    by: ({ claims }) => claims.splice(1, 1, { ...at(claims, 0) }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'id',
      message: /taken by another record in claims\.yaml.*give this one its own/,
    },
  },
  {
    rule: sortedIds,
    breaks: 'ids out of order',
    by: ({ claims }) => claims.reverse(),
    fault: { file: 'claims.yaml', record: 'claim-1', field: 'id', message: /after "claim-2".*alphabetical/ },
  },
  {
    rule: noDanglingReference,
    breaks: 'a source that is not there',
    by: ({ timeline }) => at(timeline, 0).sources.push('gone-1'),
    fault: {
      file: 'timeline.yaml',
      record: 't-2019',
      field: 'sources.1',
      message: /"gone-1" is not the id of a source/,
    },
  },
  {
    rule: noDanglingReference,
    breaks: 'a topic that is not there',
    by: ({ sanctions }) => at(sanctions, 0).topics.push('weather'),
    fault: {
      file: 'sanctions.yaml',
      record: 'rule-1',
      field: 'topics',
      message: /"weather" is not the id of a topic/,
    },
  },
  {
    rule: noDanglingReference,
    breaks: 'a summit that is not there',
    by: ({ claims }) => Object.assign(at(claims, 0), { summit: 'meeting-1919' }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'summit',
      message: /"meeting-1919" is not the id of a summit/,
    },
  },
  {
    rule: noDanglingReference,
    breaks: 'a speaker written as an id of nobody',
    by: ({ claims }) => Object.assign(at(claims, 0), { speaker: 'john-doe' }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'speaker',
      message: /"john-doe" is not the id of an entity/,
    },
  },
  {
    rule: noDanglingReference,
    breaks: 'a contradicted claim that is not there',
    by: ({ claims }) => at(claims, 0).contradicts.push('claim-9'),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'contradicts',
      message: /"claim-9" is not the id of a claim/,
    },
  },
  {
    rule: noDanglingReference,
    breaks: 'a source of what came later that is not there',
    by: ({ claims }) =>
      Object.assign(at(claims, 0), {
        later: { status: 'borne-out', text: 'Grain came.', date: '2020', sources: ['gone-2'] },
      }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'later.sources.0',
      message: /"gone-2" is not the id of a source/,
    },
  },
  {
    rule: datesExist,
    breaks: 'a day that no calendar has',
    by: ({ claims }) => Object.assign(at(claims, 0), { date: '2023-02-29' }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'date',
      message: /2023-02-29 is not a day of the calendar/,
    },
  },
  {
    rule: datesExist,
    breaks: 'an event after its check',
    by: ({ timeline }) => Object.assign(at(timeline, 0), { date: '2032-04-25' }),
    fault: { file: 'timeline.yaml', record: 't-2019', field: 'date', message: /later than "checked"/ },
  },
  {
    rule: datesInOrder,
    breaks: 'a role that ends before it begins',
    by: ({ entities }) => Object.assign(at(at(entities, 0).roles, 0), { from: '2022-01' }),
    fault: {
      file: 'entities.yaml',
      record: 'anna-berg',
      field: 'roles.0.from',
      message: /2022-01 is after 2021/,
    },
  },
  {
    rule: datesInOrder,
    breaks: 'a meeting that starts after its end',
    by: ({ summits }) => Object.assign(at(summits, 0), { start: '2019-04-26' }),
    fault: {
      file: 'summits.yaml',
      record: 'meeting-2019',
      field: 'start',
      message: /2019-04-26 is after 2019-04-25/,
    },
  },
  {
    rule: datesInOrder,
    breaks: 'states of a measure, newest first',
    by: ({ sanctions }) => at(sanctions, 0).status.reverse(),
    fault: {
      file: 'sanctions.yaml',
      record: 'rule-1',
      field: 'status.1.from',
      message: /2024-04-30 is after 2017-12-22/,
    },
  },
  {
    rule: datesInOrder,
    breaks: 'a claim settled before it was made',
    by: ({ claims }) =>
      Object.assign(at(claims, 0), {
        later: { status: 'open', text: 'Nothing yet.', date: '2018', sources: [] },
      }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'later.date',
      message: /2019-04-25 is after 2018/,
    },
  },
];
