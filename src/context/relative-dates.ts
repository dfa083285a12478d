import { MONTH, monthOf, type TextDate } from '../text/dates';
import { findNumber, NUMBER } from './numbers';

const AGO = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})( and a half)? (year|month)s?(?: and (${NUMBER}) months?)? (?:ago|earlier|before)`,
  'gu',
);
const DISTANCE = /ago|earlier|before/;
const A_MONTH = new RegExp(MONTH, 'u');
const LAST_MONTH = new RegExp(
  `(?<!\\p{L})(?:last|in|since|this|прошлого|в|im|en|dernier|zeszlego|w) ${MONTH}(?![\\s.,]*\\d)|(?<!\\p{L})${MONTH} (?:pasado|dernier|scorso)|(?<!\\p{L})${MONTH} \\d{1,2}(?!\\d)(?!,? \\d{4})`,
  'gu',
);
const LAST_YEAR =
  /\blast year(?:'s)?\b|\ba year (?:ago|earlier)\b|прошлом году|в прошлого года|l'an dernier|im vergangenen jahr|el ano pasado|w zeszlym roku|w ubieglym roku|지난해|작년|去年|昨年/u;

/** Dates told by their distance from the day of publication: "four and a half years ago", "last year". */
export function findRelativeDates(folded: string, published: TextDate): TextDate[] {
  const dates: TextDate[] = [];
  // Most passages hold neither: two plain looks are cheaper than two patterns that look behind at each letter.
  const ago = DISTANCE.test(folded) ? folded.matchAll(AGO) : [];
  const months = A_MONTH.test(folded) ? folded.matchAll(LAST_MONTH) : [];
  for (const match of ago) {
    const count = findNumber(match[1] ?? '') ?? 0;
    const distance =
      match[3] === 'year' ? count * 12 + (match[2] ? 6 : 0) + (findNumber(match[4] ?? '0') ?? 0) : count;
    const exact = match[3] === 'month' || match[2] !== undefined || match[4] !== undefined;
    const total = published.year * 12 + (published.month ?? 6) - 1 - distance;
    dates.push(
      exact ? { year: Math.floor(total / 12), month: (total % 12) + 1 } : { year: published.year - count },
    );
  }
  if (LAST_YEAR.test(folded)) dates.push({ year: published.year - 1 });
  for (const match of months) {
    const month = monthOf(match[1] ?? match[2] ?? match[3]);
    if (month !== undefined)
      dates.push({ year: month <= (published.month ?? 12) ? published.year : published.year - 1, month });
  }
  return dates;
}
