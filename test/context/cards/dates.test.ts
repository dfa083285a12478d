import { describe, expect, test } from 'vitest';
import { byDate, isKnownBy, speaksOfLater } from '../../../src/context/cards/dates';

describe('what was known when the article came out', () => {
  test.each([
    ['2023-09-13', '2023-09-13', true],
    ['2023-09-12', '2023-09-13T08:00:00Z', true],
    ['2023-09-14', '2023-09-13', false],
    ['2023-08', '2023-09-13', true],
    ['2023-09', '2023-09-13', false],
    ['2022', '2023-09-13', true],
    ['2023', '2023-09-13', false],
  ])('a fact of %s, an article of %s: %s', (fact, article, known) => {
    expect(isKnownBy(fact, article)).toBe(known);
  });

  test('without an article date everything counts as known', () => {
    expect(isKnownBy('2025-09-03', undefined)).toBe(true);
  });
});

describe('texts that tell what nobody could know yet', () => {
  test.each(['Visited Pyongyang in 2025.', 'Re-elected on 22 February 2026', 'In force from 2019 to 2024'])(
    '%s',
    (text) => expect(speaksOfLater(text, '2023-09-13')).toBe(true),
  );

  test.each([
    'Elected in 2012, re-elected in 2018.',
    'Resolution S/RES/2397 (2017)',
    'Common Position 2006/795/CFSP',
    'A convoy of 2030 soldiers'.replace('2030', '12,030'),
  ])('not so: %s', (text) => expect(speaksOfLater(text, '2023-09-13')).toBe(false));
});

test('dates stand in order, those without one last', () => {
  const dates = [{ date: '2023-09' }, {}, { date: '2019' }, { date: '2023-09-13' }].toSorted(byDate);
  expect(dates.map(({ date }) => date)).toEqual(['2019', '2023-09', '2023-09-13', undefined]);
});
