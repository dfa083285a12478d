import { firstChildOf, nextSiblingOf, tagOf, typeOf } from './own';
import { openArticle } from './shadow';
import { type Hint, hintOf, isSkipped } from './skip';

/** Most nodes looked at; a page with more is read as far as that. */
const MAX_NODES = 100_000;
/** Most UTF-16 units taken of one text node, and of the whole page. */
const MAX_NODE_TEXT = 200_000;
const MAX_TEXT = 1_000_000;

/** Elements that stand by themselves. Everything else runs on in its line, custom elements too, as browsers have it. */
const BLOCK = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FORM H1 H2 H3 H4 H5 H6
  HEADER HGROUP HR LEGEND LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** A block-level element on the way down to some text. `parent` is an index into the list of boxes. */
export interface Box {
  element: Element;
  tag: string;
  parent: number;
  /** Index after the last box inside this one: boxes stand in document order. */
  end: number;
  hint: Hint;
}

/** A stretch of one text node; a piece without node stands for a line break. */
interface Piece {
  node: Text | null;
  from: number;
  to: number;
}

/** Text that stands together on the page, not yet known to belong to the article. */
export interface RawBlock {
  box: number;
  pieces: Piece[];
  /** UTF-16 units, and those of them inside links. */
  length: number;
  linked: number;
}

export interface Walk {
  boxes: Box[];
  blocks: RawBlock[];
}

/** Reads everything below `root` in document order, without recursion and within fixed bounds. */
export function walk(root: Element): Walk {
  const reader = new Reader(root);
  const open: { element: Element; block: boolean; link: boolean }[] = [];
  let node: Node | null = firstChildOf(root);
  for (let seen = 0; seen < MAX_NODES && reader.total < MAX_TEXT; seen++) {
    if (node === null) {
      const closed = open.pop();
      if (closed === undefined) break;
      reader.leave(closed);
      node = nextSiblingOf(closed.element);
      continue;
    }
    const type = typeOf(node);
    if (type === 3) reader.text(node as Text);
    if (type === 1 && !isSkipped(node as Element)) {
      const element = node as Element;
      open.push(reader.enter(element));
      node = firstChildOf(openArticle(element) ?? element);
    } else node = nextSiblingOf(node);
  }
  reader.breakBlock();
  return { boxes: reader.boxes, blocks: reader.blocks };
}

class Reader {
  readonly boxes: Box[];
  readonly blocks: RawBlock[] = [];
  total = 0;
  #box = 0;
  #links = 0;
  #breaks = 0;
  #current: RawBlock | null = null;

  constructor(root: Element) {
    this.boxes = [{ element: root, tag: 'BODY', parent: -1, end: Number.POSITIVE_INFINITY, hint: null }];
  }

  enter(element: Element): { element: Element; block: boolean; link: boolean } {
    const tag = tagOf(element);
    const block = BLOCK.has(tag);
    const link = tag === 'A';
    if (tag === 'BR') this.#breaks++;
    if (link) this.#links++;
    if (block) {
      this.breakBlock();
      this.boxes.push({
        element,
        tag,
        parent: this.#box,
        end: Number.POSITIVE_INFINITY,
        hint: hintOf(element),
      });
      this.#box = this.boxes.length - 1;
    }
    return { element, block, link };
  }

  leave({ block, link }: { block: boolean; link: boolean }): void {
    if (link) this.#links--;
    if (!block) return;
    this.breakBlock();
    const box = this.boxes[this.#box];
    if (!box) return;
    box.end = this.boxes.length;
    this.#box = box.parent;
  }

  text(node: Text): void {
    const data = node.data;
    const to = Math.min(data.length, MAX_NODE_TEXT);
    const blank = isBlank(data, to);
    if (blank && this.#current === null) return;
    if (!blank && this.#breaks > 0) {
      if (this.#breaks > 1) this.breakBlock();
      else this.#current?.pieces.push({ node: null, from: 0, to: 0 });
      this.#breaks = 0;
    }
    this.#current ??= { box: this.#box, pieces: [], length: 0, linked: 0 };
    this.#current.pieces.push({ node, from: 0, to });
    const length = blank ? 0 : to;
    this.#current.length += length;
    if (this.#links > 0) this.#current.linked += length;
    this.total += to;
  }

  /** Ends the block at hand; white space at its two ends is left out. */
  breakBlock(): void {
    const block = this.#current;
    this.#current = null;
    this.#breaks = 0;
    if (block === null) return;
    trimEnds(block.pieces);
    if (block.pieces.length > 0) this.blocks.push(block);
  }
}

function isBlank(data: string, to: number): boolean {
  for (let at = 0; at < to; at++) if (!isSpace(data.charCodeAt(at))) return false;
  return true;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || code === 0x200b || code === 0x3000;
}

function trimEnds(pieces: Piece[]): void {
  while (pieces.length > 0) {
    const last = pieces[pieces.length - 1] as Piece;
    while (last.node && last.to > last.from && isSpace(last.node.data.charCodeAt(last.to - 1))) last.to--;
    if (last.node && last.to > last.from) break;
    pieces.pop();
  }
  while (pieces.length > 0) {
    const first = pieces[0] as Piece;
    while (first.node && first.from < first.to && isSpace(first.node.data.charCodeAt(first.from)))
      first.from++;
    if (first.node && first.to > first.from) break;
    pieces.shift();
  }
}

/** The characters of a block as they stand in its text nodes; line breaks as "\n". */
export function textOf(block: RawBlock): string {
  return block.pieces.map(({ node, from, to }) => (node ? node.data.slice(from, to) : '\n')).join('');
}
