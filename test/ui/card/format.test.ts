import { describe, expect, it } from 'vitest';
import { formatDate, formatSpan } from '../../../src/ui/card/format';

describe('formatDate is as precise as the date', () => {
  it.each([
    ['2023', 'en', '2023'],
    ['2023-09', 'en', 'September 2023'],
    ['2023-09-13', 'en-GB', '13 September 2023'],
    ['2023-09-13', 'de', '13. September 2023'],
    ['2023-09-01', 'ko', '2023년 9월 1일'],
  ])('%s in %s: %s', (date, lang, text) => expect(formatDate(date, lang)).toBe(text));
});

describe('formatSpan', () => {
  it.each([
    ['2019-04-25', '2019-04-25', '25 April 2019'],
    ['2024-06-18', '2024-06-19', '18–19 June 2024'],
    ['2023-12-31', '2024-01-02', '31 December 2023–2 January 2024'],
    ['1961-10', '1961-11', 'October 1961'],
  ])('%s to %s: %s', (from, to, text) =>
    expect(formatSpan(from, to, 'en-GB').replace(/\s*–\s*/, '–')).toBe(text),
  );
});
