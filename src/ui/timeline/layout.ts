import type { ScaleTime } from 'd3-scale';
import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { PartialDate } from '../../facts/schema';
import type { TimelineItem } from './items';

/** The whole timeline, or the decade that starts in that year. */
export type View = 'all' | number;

/** An item with its place in the drawing (px). */
export interface PlacedItem extends TimelineItem {
  left: number;
  width: number;
  top: number;
}

/** Rows above the axis; where more would be needed, the last one takes them all. */
const ROWS = 9;
/** Height of a row, and of a mark, which is also its least width (px). */
const ROW = 14;
export const MARK = 9;
/** Where the axis lies, and how high the drawing is (px). */
export const AXIS = ROWS * ROW + 10;
export const HEIGHT = AXIS + 24;

/** The stretch of time that a partial date means: a day, a month or a year. */
export function spanOf(date: PartialDate): [Date, Date] {
  const start = new Date(date);
  const unit = date.length === 4 ? utcYear : date.length === 7 ? utcMonth : utcDay;
  return [start, unit.offset(start, 1)];
}

/** First years of the decades in which something happened. */
export function decadesOf(items: readonly TimelineItem[]): number[] {
  return [...new Set(items.map(({ date }) => Math.floor(Number(date.slice(0, 4)) / 10) * 10))].sort();
}

/** The days at both ends of a view. `article` is the day of the open page. */
export function domainOf(view: View, items: readonly TimelineItem[], article?: string): [Date, Date] {
  if (view !== 'all') return [new Date(Date.UTC(view, 0)), new Date(Date.UTC(view + 10, 0))];
  const dates = [...items.map(({ date }) => date), ...(article ? [article] : [])].sort();
  return [utcYear.floor(new Date(dates[0] ?? '1945')), utcYear.ceil(new Date(dates.at(-1) ?? '2025'))];
}

/** Items inside the scale's domain, each in the lowest row where it touches no other. */
export function placeItems(items: readonly TimelineItem[], scale: ScaleTime<number, number>): PlacedItem[] {
  const [first = 0, last = 0] = scale.domain().map(Number);
  const rowEnds: number[] = [];
  return items.flatMap((item) => {
    const [start, end] = spanOf(item.date);
    if (Number(end) <= first || Number(start) >= last) return [];
    const width = Math.max(MARK, scale(end) - scale(start));
    const left = scale(new Date((Number(start) + Number(end)) / 2)) - width / 2;
    const free = rowEnds.findIndex((rowEnd) => rowEnd + 1 <= left);
    const row = Math.min(free < 0 ? rowEnds.length : free, ROWS - 1);
    rowEnds[row] = Math.max(left + width, rowEnds[row] ?? 0);
    return [{ ...item, left, width, top: AXIS - MARK - 2 - row * ROW }];
  });
}

/** The day of an article, or undefined where its date is missing or no ISO date: pages print anything. */
export function articleDay(published: string | undefined): string | undefined {
  const day = published?.slice(0, 10) ?? '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
}
