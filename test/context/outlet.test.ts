import { expect, it } from 'vitest';
import { outletOf } from '../../src/context/outlet';
import { facts } from './notes-of';

const site = (domains: string[]) => ({
  domains,
  country: 'gb',
  languages: ['en'],
  ownership: 'public' as const,
});
const entity = [...facts.entities.values()].find(({ kind }) => kind === 'outlet');
if (!entity) throw new Error('no outlet in the fact base');
const outlets = [
  { ...entity, id: 'whole', site: site(['example.org']) },
  { ...entity, id: 'part', site: site(['news.example.org', 'example.net']) },
];

it.each([
  ['https://example.org/a', 'whole'],
  ['https://www.example.org/a?b#c', 'whole'],
  ['https://m.example.org/', 'whole'],
  ['https://news.example.org/a', 'part'],
  ['http://example.net:8080/', 'part'],
  ['https://notexample.org/', undefined],
  ['https://example.org.evil.test/', undefined],
  ['not an address', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s', (url, id) => {
  expect(outletOf(url, outlets)).toBe(id);
});
