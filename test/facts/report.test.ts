import { expect, test } from 'vitest';
import { reportFacts } from '../../src/facts/report';
import { minimalFacts } from './rules/minimal';

const lines = (
  title: string,
  change: (records: ReturnType<typeof minimalFacts>['records']) => void = () => {},
) => {
  const { records } = minimalFacts();
  change(records);
  return reportFacts(records)
    .find((section) => section.title.startsWith(title))
    ?.lines.map((line) => line.replace(/\s+/g, ' '));
};

test('counts records, topics and years', () => {
  expect(lines('Records')).toContain('claims 2');
  expect(lines('Claims by topic')).toEqual(['trade 2']);
  expect(lines('Claims by year')).toEqual(['2019 2']);
});

test('lists a topic and a side that no claim has yet', () => {
  const topics = lines('Claims by topic', (records) => {
    records.topics.push({ id: 'weather', name: 'Weather', definition: 'Rain', cues: {} });
  });
  expect(topics).toContain('weather 0');
  expect(lines('Claims by side')).toContain('dprk 0');
});

test('counts the entities that have a name in a language', () => {
  expect(lines('Entities with a name in')).toContain('ru 1');
});

test('tells each open contradiction once, and none that is settled', () => {
  const open = 'Open conflicts: claims';
  expect(lines(open)).toEqual(['trade: claim-1 (anna-berg) / claim-2 (anna-berg)']);
  const settled = lines(open, ({ claims }) => {
    Object.assign(claims[0] ?? {}, {
      later: { status: 'borne-out', text: 'It came.', date: '2020', sources: ['paper-1'] },
    });
  });
  expect(settled).toEqual([]);
});

test('gives the share of claims that were settled later', () => {
  const later = lines('Later established', ({ claims }) => {
    Object.assign(claims[0] ?? {}, {
      later: { status: 'contradicted', text: 'None came.', date: '2020', sources: ['paper-1'] },
    });
  });
  expect(later).toContain('borne out or contradicted 50 %');
});

test('lists the longest unchecked first', () => {
  const oldest = lines('Checked longest ago', ({ timeline }) => {
    Object.assign(timeline[0] ?? {}, { checked: '2020-01' });
  });
  expect(oldest?.[0]).toBe('t-2019 2020-01');
});
