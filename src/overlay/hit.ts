import type { Mark } from './marks';
import type { Painter } from './paint';

/** Room (CSS px) around a mark's line boxes that still counts as on it. */
const SLACK = 2;

interface HighlightHit {
  ranges: AbstractRange[];
}
/** Chromium has it, Firefox not yet. */
interface HitRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): HighlightHit[];
}

/** The mark under a point of the viewport (CSS px), or null. Notes win over the names they overlap. */
export function markAt(painter: Painter, x: number, y: number): Mark | null {
  const marks = marksNear(painter, x, y).filter((mark) => covers(painter, mark, x, y));
  return marks.find(({ notes }) => notes.length > 0) ?? marks[0] ?? null;
}

/** True where the point lies on one of the mark's line boxes; wrapped lines have several. */
export function covers(painter: Painter, mark: Mark, x: number, y: number): boolean {
  return painter
    .rangesOf(mark)
    .some((range) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK,
      ),
    );
}

function marksNear(painter: Painter, x: number, y: number): Mark[] {
  const registry = painter.canPaint ? (CSS.highlights as HighlightRegistry & HitRegistry) : undefined;
  if (registry?.highlightsFromPoint) {
    const { shadowRoots } = painter;
    const ranges = registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => hit.ranges);
    return ranges.flatMap((range) => painter.ownerOf(range) ?? []);
  }
  const caret = caretAt(painter.document, x, y);
  if (!caret) return [];
  return painter.marks.filter((mark) =>
    painter
      .rangesOf(mark)
      .some(
        (r) =>
          r.startContainer === caret.node && caret.offset >= r.startOffset && caret.offset <= r.endOffset,
      ),
  );
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  return null;
}
