import { describe, expect, test } from 'vitest';
import { entityCard } from '../../../src/context/cards/entity-card';
import { claim, entity, sanction, smallFacts, summit } from './facts';

const READING = { published: '2020-06-01', lang: 'en' } as const;
const LEADER = entity({
  id: 'leader-a',
  name: 'Leader A',
  side: 'dprk',
  names: { ko: ['지도자'], fr: ['Dirigeant A'] },
  roles: [
    { title: 'Minister', from: '2010', to: '2015-03' },
    { title: 'Chairman', from: '2015-03' },
    { title: 'President', from: '2021-01' },
  ],
});

describe('who it is', () => {
  test('name in the language of the reader, and the one at home beside it', () => {
    const card = entityCard(smallFacts(), LEADER, { ...READING, lang: 'fr' });
    expect(card).toMatchObject({ title: 'Dirigeant A', original: { text: '지도자', lang: 'ko' } });
  });

  test('the home name is not told twice', () => {
    expect(entityCard(smallFacts(), LEADER, { ...READING, lang: 'ko' }).original).toBeUndefined();
  });

  test.each([
    ['2012-05-05', 'Minister'],
    ['2020-06-01', 'Chairman'],
    ['2022-06-01', 'President'],
  ])('the post held on %s is %s', (published, title) => {
    expect(entityCard(smallFacts(), LEADER, { published, lang: 'en' }).role?.title).toBe(title);
  });

  test('a post seen in the month of the article counts', () => {
    const seen = entity({
      id: 'x',
      roles: [
        { title: 'Envoy', seen: '2020-06' },
        { title: 'Judge', seen: '2021' },
      ],
    });
    expect(entityCard(smallFacts(), seen, READING).role).toEqual({ title: 'Envoy', seen: '2020-06' });
  });

  test('a description that tells later events moves to "since then"', () => {
    const later = entity({ id: 'x', description: 'Envoy, dismissed in 2022.' });
    const card = entityCard(smallFacts(), later, READING);
    expect(card.description).toBeUndefined();
    expect(card.since.map(({ text }) => text)).toEqual(['Envoy, dismissed in 2022.']);
  });
});

describe('then and since', () => {
  const facts = smallFacts({
    summits: [
      summit({ id: 'm-1', start: '2019-04-25' }),
      summit({ id: 'm-2', start: '2024-06-19', outcome: 'A treaty.' }),
    ],
    sanctions: [
      sanction({ id: 'r-1', date: '2017-12-22' }),
      sanction({ id: 'r-2', date: '2021-01-01', provisions: 'A list.' }),
    ],
    claims: [
      claim({ id: 'c-1', date: '2020-05-01' }),
      claim({ id: 'c-2', date: '2020-07-01', text: 'Later words.' }),
    ],
  });

  test('earlier meetings and measures are what the article could know', () => {
    const card = entityCard(facts, LEADER, READING);
    expect(card.meetings.map(({ id }) => id)).toEqual(['m-1']);
    expect(card.sanctions.map(({ id }) => id)).toEqual(['r-1']);
    expect(card.claims.agree.map(({ id }) => id)).toEqual(['c-1']);
  });

  test('later ones stand in "since then", in order of time', () => {
    expect(entityCard(facts, LEADER, READING).since.map(({ date, text }) => [date, text])).toEqual([
      ['2021-01', 'President'],
      ['2021-01-01', 'A list.'],
      ['2024-06-19', 'A treaty.'],
    ]);
  });

  test('the meeting that the article is about is no earlier one', () => {
    expect(entityCard(facts, LEADER, { ...READING, summit: 'm-1' }).meetings).toEqual([]);
  });

  test('the outlet being read is no other source', () => {
    expect(entityCard(facts, LEADER, { ...READING, outlet: 'outlet-x' }).claims.agree).toEqual([]);
  });

  test('without a date nothing is set apart, and the card says so', () => {
    const card = entityCard(facts, LEADER, { lang: 'en' });
    expect(card.dated).toBe(false);
    expect(card.since).toEqual([]);
    expect(card.meetings.map(({ id }) => id)).toEqual(['m-2', 'm-1']);
  });
});
