import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { closestOf } from '../page/own';

/** Viewport width (CSS px) up to which a card is a sheet. At 200 % zoom a 960 px window counts as 480. */
const SHEET_WIDTH = 480;
/** Gap between the words and the card, and between the card and the edge of the window. */
const GAP = 8;
const EDGE = 8;
/** Bounds of a card's height (CSS px): more than the tallest cannot be taken in at a glance. */
const SMALLEST = 120;
const TALLEST = 520;
/** Largest share of the window that a sheet takes: the text around its words stays in sight. */
const SHEET_SHARE = 0.7;

export interface Point {
  x: number;
  y: number;
}

/** Keeps `card` next to the words of `ranges`, never over them, until the signal aborts; says when the words left the window. */
export function placeBeside(
  card: HTMLElement,
  ranges: readonly Range[],
  point: Point | undefined,
  signal: AbortSignal,
  gone: () => void,
): void {
  const words: VirtualElement = {
    getBoundingClientRect: () => unite(rectsOf(ranges)),
    getClientRects: () => rectsOf(ranges),
    contextElement: contextOf(ranges),
  };
  if (isNarrow(card)) makeRoom(card, words);
  const update = () => {
    if (isOutside(card, words)) gone();
    else void (isNarrow(card) ? asSheet(card, words) : beside(card, words, point));
  };
  signal.addEventListener('abort', autoUpdate(words, card, update), { once: true });
}

/**
 * Where the words stand, so that scrolling there moves the card along. Not inside forms: their fields' names may hide
 * `parentNode` from the library, which would then climb for ever.
 */
function contextOf(ranges: readonly Range[]): Element | undefined {
  const element = ranges[0]?.startContainer.parentElement;
  return element && closestOf(element, 'form') === null ? element : undefined;
}

function isNarrow({ ownerDocument }: HTMLElement): boolean {
  return ownerDocument.documentElement.clientWidth <= SHEET_WIDTH;
}

function isOutside(card: HTMLElement, words: VirtualElement): boolean {
  const { top, bottom } = words.getBoundingClientRect();
  return bottom < 0 || top > card.ownerDocument.documentElement.clientHeight;
}

/** In a window too low for words and sheet (400 % zoom), scrolls the words to its top. */
function makeRoom(card: HTMLElement, words: VirtualElement): void {
  const height = card.ownerDocument.documentElement.clientHeight;
  const { top, bottom } = words.getBoundingClientRect();
  if (Math.max(top, height - bottom) - GAP < SMALLEST) {
    card.ownerDocument.defaultView?.scrollBy({ top: top - GAP, behavior: 'instant' });
  }
}

/** A sheet along the bottom, or along the top where the words themselves stand low. */
function asSheet(card: HTMLElement, words: VirtualElement): void {
  const height = card.ownerDocument.documentElement.clientHeight;
  const { top, bottom } = words.getBoundingClientRect();
  const above = top > height - bottom;
  const room = above ? top : height - bottom;
  card.dataset.form = above ? 'sheet-top' : 'sheet';
  card.style.maxHeight = `${Math.max(SMALLEST, Math.min(room - GAP, height * SHEET_SHARE))}px`;
  card.style.left = card.style.top = '';
}

async function beside(card: HTMLElement, words: VirtualElement, point?: Point): Promise<void> {
  card.dataset.form = 'card';
  const { x, y } = await computePosition(words, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(point),
      offset(GAP),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          card.style.maxHeight = `${Math.max(SMALLEST, Math.min(TALLEST, availableHeight))}px`;
        },
      }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

function rectsOf(ranges: readonly Range[]): DOMRect[] {
  return ranges.flatMap((range) => [...range.getClientRects()]);
}

function unite(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}
