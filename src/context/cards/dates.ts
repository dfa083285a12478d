import type { PartialDate } from '../../facts/schema';

/** The first and the last day that a partial date may mean: `2023-09` → 2023-09-01 … 2023-09-31 (compared as text). */
export function daysOf(date: PartialDate): { first: string; last: string } {
  const [year = '', month, day] = date.split('-');
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? '31'}`,
  };
}

/**
 * True where a fact of this date was surely known when the article came out. A date too coarse to tell counts
 * as later, so that nothing from after the article passes for what was known then.
 * Without an article date (undefined) everything counts as known.
 */
export function isKnownBy(date: PartialDate, article: string | undefined): boolean {
  return article === undefined || daysOf(date).last <= article.slice(0, 10);
}

/** True where a text names a year after the article's: then it tells something that nobody could know yet. */
export function speaksOfLater(text: string, article: string | undefined): boolean {
  if (article === undefined) return false;
  const year = Number(article.slice(0, 4));
  return [...text.matchAll(/(?<![\d/().-])(?:19|20)\d\d(?!\d)/g)].some(([found]) => Number(found) > year);
}

/** Earlier dates first; of two that overlap, the coarser first. */
export function byDate(a: { date?: PartialDate }, b: { date?: PartialDate }): number {
  return compareDates(a.date ?? '9999', b.date ?? '9999');
}

/** Partial dates are in order as text; asking the browser's collation for it would add 8 ms to the first card. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
