import { describe, expect, test } from 'vitest';
import { CONTEXT } from '../../../src/facts/export/context';
import { csvOfRecords } from '../../../src/facts/export/csv';
import { exportCsv, exportJsonLd, PARTS } from '../../../src/facts/export/export';
import { createFactBase } from '../../../src/facts/factbase';
import { readFacts } from '../../../src/facts/read';
import { FACTS_FOLDER } from '../../../src/facts/vite-plugin';
import { minimalFacts } from '../rules/minimal';
import { readCsv } from './read-csv';

const facts = createFactBase(readFacts(FACTS_FOLDER).records);

interface Node {
  '@id': string;
  '@type': string;
  [field: string]: unknown;
}
const graphOf = (text: string) => JSON.parse(text)['@graph'] as Node[];

describe('JSON-LD of the whole fact base', () => {
  const graph = graphOf(exportJsonLd(facts, PARTS));
  const ids = new Set(graph.map((node) => node['@id']));
  const ofType = (type: string) => graph.filter((node) => node['@type'] === type);

  test('every record is there once, under its own name', () => {
    expect(ids.size).toBe(graph.length);
    expect(ofType('Claim').length).toBe(facts.claims.size);
    expect(ofType('Sanction').length).toBe(facts.sanctions.size);
    expect(ofType('Event').length).toBe(facts.summits.size);
    expect(ofType('Person').length).toBe(
      [...facts.entities.values()].filter(({ kind }) => kind === 'person').length,
    );
  });

  test('claims name who spoke, where it first stood and what it was read in', () => {
    for (const claim of ofType('Claim')) {
      expect(claim).toMatchObject({
        text: expect.any(String),
        author: { name: expect.any(String) },
        firstAppearance: { publisher: { name: expect.any(String) } },
        citation: expect.arrayContaining([expect.objectContaining({ '@type': 'CreativeWork' })]),
      });
    }
  });

  test('links between claims, and from reviews to claims, lead somewhere', () => {
    const links = graph.flatMap((node) => [
      ...((node.contradicts as string[] | undefined) ?? []),
      ...((node.supports as string[] | undefined) ?? []),
      ...(node['@type'] === 'ClaimReview' ? [(node.itemReviewed as Node)['@id']] : []),
    ]);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });

  test('a review stands for every claim settled later, in the name of its sources', () => {
    const settled = [...facts.claims.values()].filter(
      ({ later }) => later?.status === 'borne-out' || later?.status === 'contradicted',
    );
    expect(ofType('ClaimReview').length).toBe(settled.length);
  });

  test('every field of a Sanction is a FollowTheMoney term', () => {
    const terms = CONTEXT.Sanction['@context'];
    for (const sanction of ofType('Sanction')) {
      const fields = Object.keys(sanction).filter((field) => !field.startsWith('@'));
      expect(fields.filter((field) => !(field in terms))).toEqual([]);
    }
  });
});

test('a measure that has ended says when', () => {
  const { records } = minimalFacts();
  const [sanction] = graphOf(exportJsonLd(createFactBase(records), ['sanctions']));
  expect(sanction).toMatchObject({ status: 'lapsed', startDate: '2017-12-22', endDate: '2024-04-30' });
});

describe('CSV', () => {
  test.each([
    ['claims', facts.claims.size],
    ['sanctions', facts.sanctions.size],
    ['meetings', facts.summits.size],
    ['people', [...facts.entities.values()].filter(({ kind }) => kind === 'person').length],
  ] as const)('%s read back: a row for each record, a source in each row', (name, size) => {
    const rows = readCsv(exportCsv(facts, name));
    expect(rows.length).toBe(size);
    expect(rows.filter(({ id, sources }) => !id || !sources)).toEqual([]);
  });

  test('texts come back as they are', () => {
    const rows = readCsv(exportCsv(facts, 'claims'));
    expect(rows.map(({ text }) => text)).toEqual([...facts.claims.values()].map(({ text }) => text));
  });

  test('quotes, commas and line ends survive', () => {
    const row = { id: '1', text: 'He said "yes, now"\nand left', empty: '' };
    expect(readCsv(csvOfRecords([row, row]))).toEqual([row, row]);
  });

  test('a cell that a spreadsheet would run is defused', () => {
    expect(csvOfRecords([{ text: '=1+1' }])).toBe('text\r\n"\'=1+1"\r\n');
  });
});
