import { rangesOf } from '../page/ranges';
import type { TextRun } from '../page/read';
import { LAYERS, type Layer } from '../settings/schema';
import type { Mark } from './marks';
import { firstInView } from './stroll';

export type Scheme = 'light' | 'dark';

/** Painted names stand in `CSS.highlights` under these; marks.css gives each its look. */
type Style = Layer | 'active';
const STYLES: readonly Style[] = [...LAYERS, 'active'];
const nameOf = (style: Style, scheme: Scheme) => `summit-context-${style}-${scheme}`;

/** More marks than this are painted only near the window. */
const MANY = 300;

/** Paints marks over the page's text without touching its nodes, and knows which mark a range belongs to. */
export class Painter {
  #scheme: Scheme = 'light';
  #marks: readonly Mark[] = [];
  #runs: readonly TextRun[] = [];
  /** First and last index (exclusive) of the marks that are painted now. */
  #painted: readonly [number, number] = [0, 0];
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

  get scheme(): Scheme {
    return this.#scheme;
  }

  /** Paints exactly these marks; of very many, those near the window. Marks whose text is gone are left out. */
  paint(marks: readonly Mark[], runs: readonly TextRun[], scheme: Scheme): void {
    this.clear();
    this.#scheme = scheme;
    this.#runs = runs;
    this.#marks = marks.length > MANY ? marks : marks.filter((mark) => this.rangesOf(mark).length > 0);
    this.#paintNear();
  }

  /** After scrolling: paints what has come near, where not everything is painted. */
  follow(): void {
    if (this.#marks.length <= MANY) return;
    const at = firstInView(this);
    const [from, to] = this.#painted;
    if ((from > 0 && at < from + MANY / 4) || (to < this.#marks.length && at > to - MANY / 4))
      this.#paintNear();
  }

  /** Sets one mark apart from the others: its card is open, or the reader was taken there. */
  setActive(mark: Mark | null): void {
    this.#set('active', mark ? this.rangesOf(mark) : [], 1);
  }

  /** The open shadow roots in which marks stand: a point is looked up in these only where they are named. */
  get shadowRoots(): ShadowRoot[] {
    const roots = new Set([...this.#owner.keys()].map(({ startContainer }) => startContainer.getRootNode()));
    return [...roots].filter((root) => root instanceof ShadowRoot);
  }

  /** Made when first asked for: live ranges cost a little with every change of the page. */
  rangesOf(mark: Mark): readonly Range[] {
    const known = this.#ranges.get(mark);
    if (known) return known;
    const ranges = rangesOf(this.#runs, mark.start, mark.end);
    this.#ranges.set(mark, ranges);
    for (const range of ranges) this.#owner.set(range, mark);
    return ranges;
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

  #paintNear(): void {
    const all = this.#marks.length <= MANY;
    const from = all ? 0 : Math.max(0, firstInView(this) - MANY / 2);
    const to = all ? this.#marks.length : Math.min(this.#marks.length, from + MANY);
    this.#painted = [from, to];
    const near = this.#marks.slice(from, to);
    for (const layer of LAYERS) {
      this.#set(
        layer,
        near.filter((mark) => mark.layer === layer).flatMap((mark) => this.rangesOf(mark)),
      );
    }
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
