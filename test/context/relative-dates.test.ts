import { describe, expect, it } from 'vitest';
import { findRelativeDates } from '../../src/context/relative-dates';
import { foldForm } from '../../src/context/words';

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
