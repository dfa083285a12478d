import { closestOf, holds, parentOf } from './own';

/** Free room beside a block of text, in CSS px of the document. */
export interface Room {
  left: number;
  top: number;
  width: number;
}

/** Narrowest room (CSS px) in which a note can be read, widest that it takes, and the gap to the text. */
const NARROWEST = 140;
const WIDEST = 220;
const GAP = 20;
const EDGE = 12;
/** Height (CSS px) that must be free. */
const HEIGHT = 56;

/**
 * The room beside the passage that `range` ends, after the text or before it in its direction of writing, or null.
 * Free means that nothing but an ancestor of the passage, or what `isOurs`, stands there. Looks only where the passage is
 * in view now.
 */
export function roomBeside(range: Range, isOurs: (element: Element) => boolean): Room | null {
  const element = range.startContainer.parentElement;
  const block =
    (element && closestOf(element, 'p, li, blockquote, div, td, h1, h2, h3, figcaption')) ?? element;
  const document = range.startContainer.ownerDocument;
  const view = document?.defaultView;
  if (!block || !document || !view || isInScroller(block, document)) return null;
  const box = block.getBoundingClientRect();
  const line = range.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const after = { from: box.right + GAP, to: width - EDGE };
  const before = { from: EDGE, to: box.left - GAP };
  const isFree = (left: number, width: number): boolean =>
    stackedAt(document, left, line.top, width).every(
      (stack) => stack.length > 0 && stack.every((element) => isOurs(element) || holds(element, block)),
    );
  for (const side of view.getComputedStyle(block).direction === 'rtl' ? [before, after] : [after, before]) {
    if (side.to - side.from < NARROWEST) continue;
    const taken = Math.min(WIDEST, side.to - side.from);
    const left = side === after ? side.from : side.to - taken;
    if (isFree(left, taken)) {
      return { left: left + view.scrollX, top: line.top + view.scrollY, width: taken };
    }
  }
  return null;
}

/** A passage that scrolls apart from the page would leave its note behind. */
function isInScroller(block: Element, document: Document): boolean {
  for (
    let at = parentOf(block);
    at && at !== document.body && at !== document.documentElement;
    at = parentOf(at)
  ) {
    const { overflowY, position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight) return true;
  }
  return false;
}

/** What stands, one above the other, at points spread over the room (CSS px of the window). */
function stackedAt(document: Document, left: number, top: number, width: number): Element[][] {
  return [0.02, 0.5, 0.98].flatMap((across) =>
    [0, 0.5, 1].map((down) => document.elementsFromPoint(left + width * across, top + HEIGHT * down)),
  );
}
