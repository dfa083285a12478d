import { describe, expect, it } from 'vitest';
import { findDates, findRelativeDates, readDate } from '../../src/context/dates';
import { foldForm } from '../../src/context/words';

describe('findDates', () => {
  it.each([
    ['on April 25, 2019, in the city', [{ year: 2019, month: 4, day: 25 }]],
    ['on 13 September 2023', [{ year: 2023, month: 9, day: 13 }]],
    ['in September 2023', [{ year: 2023, month: 9 }]],
    ['the 2019 summit', [{ year: 2019 }]],
    ['in 2000 and 2001', [{ year: 2000 }, { year: 2001 }]],
    ['25 апреля 2019 года', [{ year: 2019, month: 4, day: 25 }]],
    ['am 13. September 2023', [{ year: 2023, month: 9, day: 13 }]],
    ['el 19 de junio de 2024', [{ year: 2024, month: 6, day: 19 }]],
    ['2019年4月25日', [{ year: 2019, month: 4, day: 25 }]],
    ['2019년 4월', [{ year: 2019, month: 4 }]],
    ['2024-06-19', [{ year: 2024, month: 6, day: 19 }]],
  ])('%s', (text, dates) => {
    expect(findDates(foldForm(text))).toEqual(dates);
  });

  it.each(['2,019 guests', '$2019', 'the first since 2000', '12019', 'room 20190', '3.2019'])(
    'none in %s',
    (text) => {
      expect(findDates(foldForm(text))).toEqual([]);
    },
  );
});

describe('findRelativeDates', () => {
  const published = { year: 2023, month: 9, day: 12 };

  it.each([
    ['four years ago', [{ year: 2019 }]],
    ['four years and five months ago', [{ year: 2019, month: 4 }]],
    ['four and a half years ago', [{ year: 2019, month: 3 }]],
    ['three months earlier', [{ year: 2023, month: 6 }]],
    ['last year', [{ year: 2022 }]],
    ['last June', [{ year: 2023, month: 6 }]],
    ['last November', [{ year: 2022, month: 11 }]],
  ])('%s', (text, dates) => {
    expect(findRelativeDates(foldForm(text), published)).toEqual(dates);
  });

  it.each(['in four years', 'years of war', 'an agora'])('none in %s', (text) => {
    expect(findRelativeDates(foldForm(text), published)).toEqual([]);
  });
});

it.each([
  ['2023-09-13T04:00:00Z', { year: 2023, month: 9, day: 13 }],
  ['2023-09', { year: 2023, month: 9 }],
  ['2023', { year: 2023 }],
  ['soon', undefined],
  [undefined, undefined],
])('readDate(%j)', (iso, date) => {
  expect(readDate(iso)).toEqual(date);
});
