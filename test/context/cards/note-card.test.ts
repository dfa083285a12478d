import { describe, expect, test } from 'vitest';
import type { ClaimsNote } from '../../../src/annotation';
import { claimsCard, noteCard, sanctionCard, summitCard } from '../../../src/context/cards/note-card';
import { claim, sanction, smallFacts, summit } from './facts';

const READING = { published: '2020-06-01', lang: 'en' } as const;
const note = (claims: string[], conflicts?: string[]): ClaimsNote => ({
  layer: 'claims',
  topic: 'venue',
  claims,
  conflicts,
  start: 0,
  end: 10,
  score: 1,
  reason: 'same topic',
});

describe('a meeting', () => {
  test('of before the article shows its outcome; what followed later is set apart', () => {
    const past = summit({
      id: 'm-1',
      start: '2019-04-25',
      since: [
        { date: '2019-05-01', text: 'A letter came.', sources: ['s-1'] },
        { date: '2022-01-01', text: 'A visit.', sources: ['s-1'] },
      ],
    });
    const card = summitCard(smallFacts(), past, READING);
    expect(card.meetings[0]?.outcome).toBe('They agreed.');
    expect(card.since.map(({ text }) => text)).toEqual(['A visit.']);
  });

  test('still to come when the article was written has its outcome under "since then"', () => {
    const card = summitCard(smallFacts(), summit({ id: 'm-2', start: '2020-06-02' }), READING);
    expect(card.meetings[0]?.outcome).toBeUndefined();
    expect(card.since.map(({ text }) => text)).toEqual(['They agreed.']);
  });
});

test('of points told differently only those versions show that were told by then', () => {
  const told = (text: string) => ({ by: text, text, sources: ['s-1'] });
  const met = summit({
    id: 'm-1',
    start: '2019-04-25',
    disputes: [
      {
        about: 'Length',
        versions: [told('Two hours.'), told('Three hours.'), told('Five, said a book of 2023.')],
      },
      { about: 'Gifts', versions: [told('A sword.'), told('Two, it turned out in 2024.')] },
    ],
  });
  const [length, ...others] = summitCard(smallFacts(), met, READING).disputes;
  expect(length?.versions.map(({ text }) => text)).toEqual(['Two hours.', 'Three hours.']);
  expect(others).toEqual([]);
});

test('a measure shows its state on the day of the article, and the later ones apart', () => {
  const measure = sanction({
    id: 'r-1',
    date: '2017-12-22',
    status: [
      { state: 'in force', from: '2017-12-22' },
      { state: 'panel ended', from: '2024-04-30' },
    ],
  });
  const card = sanctionCard(smallFacts(), measure, READING);
  expect(card.sanctions[0]?.status).toBe('in force');
  expect(card.since.map(({ text }) => text)).toEqual(['panel ended']);
});

describe('claims', () => {
  const facts = smallFacts({
    claims: [
      claim({
        id: 'c-1',
        later: { status: 'borne-out', text: 'They met there.', date: '2020-07-01', sources: ['s-1'] },
      }),
      claim({ id: 'c-2', contradicts: ['c-1'] }),
      claim({ id: 'c-3', date: '2021-01-01', text: 'Said later.' }),
      claim({
        id: 'c-4',
        later: { status: 'contradicted', text: 'It was elsewhere.', date: '2020-02-01', sources: ['s-1'] },
      }),
    ],
  });

  test('those that contradict the strongest stand against it', () => {
    const card = claimsCard(facts, note(['c-1', 'c-2']), READING);
    expect(card?.claims.agree.map(({ id }) => id)).toEqual(['c-1']);
    expect(card?.claims.differ.map(({ id }) => id)).toEqual(['c-2']);
  });

  test('so does one that contradicts another than the strongest', () => {
    const card = claimsCard(facts, note(['c-4', 'c-1', 'c-2']), READING);
    expect(card?.claims.agree.map(({ id }) => id)).toEqual(['c-4', 'c-1']);
    expect(card?.claims.differ.map(({ id }) => id)).toEqual(['c-2']);
  });

  test('where the passage takes a side, its conflicts are those that differ', () => {
    const card = claimsCard(facts, note(['c-1', 'c-2'], ['c-1']), READING);
    expect(card?.claims.differ.map(({ id }) => id)).toEqual(['c-1']);
  });

  test('later words and later outcomes are set apart', () => {
    const card = claimsCard(facts, note(['c-1', 'c-3']), READING);
    expect(card?.since.map(({ text }) => text)).toEqual(['They met there.', 'Said later.']);
  });

  test('an outcome known by then stands with its claim', () => {
    const card = claimsCard(facts, note(['c-4']), READING);
    expect(card?.claims.agree[0]?.settled?.status).toBe('contradicted');
    expect(card?.since).toEqual([]);
  });

  test('nothing is shown where all come from the outlet being read', () => {
    expect(claimsCard(facts, note(['c-1']), { ...READING, outlet: 'outlet-x' })).toBeUndefined();
  });
});

test('a note on a record that is not there gives no card', () => {
  const missing = { layer: 'summits', id: 'nowhere', start: 0, end: 1, score: 1, reason: '' } as const;
  expect(noteCard(smallFacts(), missing, READING)).toBeUndefined();
});
