import { closestOf } from '../page/own';
import type { Mark } from './marks';
import type { Painter } from './paint';

/** The marks of a page in reading order, and where each stands. */
type Row = Pick<Painter, 'marks' | 'rangesOf'>;

/** The mark after (or before) `current` in reading order; without one, the first after the top of the window. */
export function nextMark(row: Row, current: Mark | null, step: 1 | -1): Mark | null {
  const { marks } = row;
  if (marks.length === 0) return null;
  const at = current ? marks.indexOf(current) : -1;
  if (at >= 0) return marks[(at + step + marks.length) % marks.length] ?? null;
  const start = firstInView(row) % marks.length;
  return marks[step === 1 ? start : (start - 1 + marks.length) % marks.length] ?? null;
}

/** Index of the first mark below the top of the window, by binary search: marks stand in reading order, so downwards. */
export function firstInView(row: Row): number {
  let low = 0;
  let high = row.marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = row.marks[middle];
    if (mark && topOf(row, mark) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mark that begins in a stretch of the article text, or the nearest one after its start. */
export function markIn(marks: readonly Mark[], start: number): Mark | null {
  return marks.find((mark) => mark.end > start) ?? marks.at(-1) ?? null;
}

/** Brings a mark into the middle of the window, unless it is well in view already. */
export function scrollTo(painter: Painter, mark: Mark): void {
  const view = painter.document.defaultView;
  const range = painter.rangesOf(mark)[0];
  const element = range?.startContainer.parentElement;
  if (!view || !element) return;
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= view.innerHeight * 0.15 && bottom <= view.innerHeight * 0.7) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const inner = closestOf(element, 'dialog, [role="dialog"]');
  if (inner) element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  else view.scrollBy({ top: top - view.innerHeight * 0.35, behavior: calm ? 'auto' : 'smooth' });
}

function topOf(row: Row, mark: Mark): number {
  return row.rangesOf(mark)[0]?.getBoundingClientRect().top ?? Number.NEGATIVE_INFINITY;
}
