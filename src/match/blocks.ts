import { isCapitalised } from '../text/capitals';
import type { Document } from './document';

/** Share of capitalised words from which a block reads as a headline in title case. */
const TITLE_CASE = 0.6;

/** Blocks of an article by folded offset. */
export class BlockMap {
  private readonly starts: number[] = [];
  private readonly titleCase = new Map<number, boolean>();

  constructor(private readonly document: Document) {
    this.starts = document.article.blocks.map((block) => block.start);
  }

  /** Number of the block that a folded offset lies in, -1 before the first. */
  of(offset: number): number {
    const at = this.document.folded.starts[offset] ?? 0;
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Whether most words of the block around a folded offset have a capital, so that capitals say nothing. */
  isTitleCase(offset: number): boolean {
    const number = this.of(offset);
    const known = this.titleCase.get(number);
    if (known !== undefined) return known;
    const block = this.document.article.blocks[number];
    const text = block
      ? this.document.article.text.slice(block.start, Math.min(block.end, block.start + 2000))
      : '';
    const words = text.split(/[\s-]+/).filter((word) => word.length > 3);
    const capitals = words.filter(isCapitalised).length;
    const result = words.length >= 3 && capitals / words.length >= TITLE_CASE;
    this.titleCase.set(number, result);
    return result;
  }
}
