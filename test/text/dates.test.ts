import { describe, expect, it } from 'vitest';
import { dayNumber, findDates, findDays, firstDay, readDate } from '../../src/text/dates';
import { fold } from '../../src/text/fold';

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
    expect(findDates(fold(text).text)).toEqual(dates);
  });

  it.each(['2,019 guests', '$2019', 'the first since 2000', '12019', 'room 20190', '3.2019'])(
    'none in %s',
    (text) => {
      expect(findDates(fold(text).text)).toEqual([]);
    },
  );
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

describe('first full date, and days', () => {
  it.each([
    ['12 sep 2023, harbour', '2023-09-12'],
    ['september 12, 2023', '2023-09-12'],
    ['2023-09-12 15:24 kst', '2023-09-12'],
    ['13.09.2023', '2023-09-13'],
    ['19 июня 2024 года', '2024-06-19'],
    ['19 de junio de 2024', '2024-06-19'],
    ['2019年4月25日', '2019-04-25'],
    ['2019년 4월 25일', '2019-04-25'],
  ])('%s', (text, iso) => expect(firstDay(text)).toBe(dayNumber(readDate(iso))));

  it.each(['on wednesday', 'in 2019', 'chapter 12, 2023 words', ''])('none in "%s"', (text) =>
    expect(firstDay(text)).toBeUndefined(),
  );

  it('days without a year', () => {
    expect(
      [...findDays('on june 19 and 13 сентября, 4月25日, 3 de septiembre; room 12 block')].sort(),
    ).toEqual(['04-25', '06-19', '09-03', '09-13']);
  });
});
