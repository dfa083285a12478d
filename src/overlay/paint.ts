import { rangesOf } from '../page/ranges';
import type { TextRun } from '../page/read';
import { LAYERS, type Layer } from '../settings/schema';
import type { Mark } from './marks';

export type Scheme = 'light' | 'dark';

/** Painted names stand in `CSS.highlights` under these; marks.css gives each its look. */
type Style = Layer | 'active';
const STYLES: readonly Style[] = [...LAYERS, 'active'];
const nameOf = (style: Style, scheme: Scheme) => `summit-context-${style}-${scheme}`;

/** Paints marks over the page's text without touching its nodes, and knows which mark a range belongs to. */
export class Painter {
  #scheme: Scheme = 'light';
  #marks: readonly Mark[] = [];
  #ranges = new Map<Mark, Range[]>();
  #owner = new Map<AbstractRange, Mark>();

  constructor(readonly document: Document) {}

  /** False in browsers without Custom Highlights: marks are then found in margin notes and the list only. */
  get canPaint(): boolean {
    return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Paints exactly these marks. Marks whose text is gone from the page are left out. */
  paint(marks: readonly Mark[], runs: readonly TextRun[], scheme: Scheme): void {
    this.clear();
    this.#scheme = scheme;
    for (const mark of marks) {
      const ranges = rangesOf(runs, mark.start, mark.end);
      if (ranges.length === 0) continue;
      this.#ranges.set(mark, ranges);
      for (const range of ranges) this.#owner.set(range, mark);
    }
    this.#marks = marks.filter((mark) => this.#ranges.has(mark));
    for (const layer of LAYERS) {
      this.#set(
        layer,
        this.#marks.filter((mark) => mark.layer === layer).flatMap((mark) => this.rangesOf(mark)),
      );
    }
  }

  /** Sets one mark apart from the others: its card is open, or the reader was taken there. */
  setActive(mark: Mark | null): void {
    this.#set('active', mark ? this.rangesOf(mark) : [], 1);
  }

  rangesOf(mark: Mark): readonly Range[] {
    return this.#ranges.get(mark) ?? [];
  }

  /** The mark that a range of our own belongs to. */
  ownerOf(range: AbstractRange): Mark | undefined {
    return this.#owner.get(range);
  }

  clear(): void {
    if (this.canPaint) {
      for (const style of STYLES) {
        CSS.highlights.delete(nameOf(style, 'light'));
        CSS.highlights.delete(nameOf(style, 'dark'));
      }
    }
    this.#marks = [];
    this.#ranges.clear();
    this.#owner.clear();
  }

  #set(style: Style, ranges: readonly Range[], priority = 0): void {
    if (!this.canPaint) return;
    const name = nameOf(style, this.#scheme);
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }
}
