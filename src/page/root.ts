import { type Box, type RawBlock, textOf, type Walk } from './walk';

/** A box keeps being narrowed down while one of its children holds this share of its running text. */
const NARROWING = 0.6;
/** Characters (of spaced scripts) from which a block counts as running text. */
const PROSE = 80;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** True where box `inner` is box `outer` or lies below it. Parents come before children in the list. */
export function isInside(boxes: readonly Box[], inner: number, outer: number): boolean {
  let at = inner;
  while (at > outer) at = boxes[at]?.parent ?? -1;
  return at === outer;
}

/**
 * What each block weighs as running text: its length, more where the page itself calls the place the article, less in
 * lists; 0 for scraps; negative in boxes beside the article (comments, related links, newsletter).
 */
export function weigh(page: Walk, headline: number): number[] {
  const { factor, beside } = placeFactors(page, headline);
  return page.blocks.map((block) => {
    if (beside[block.box]) return -1;
    const prose = proseLength(block);
    const tag = page.boxes[block.box]?.tag ?? '';
    return /^H[1-6]$/.test(tag)
      ? 0
      : prose * (factor[block.box] ?? 1) * (tag === 'LI' || tag === 'TD' ? 0.5 : 1);
  });
}

function proseLength(block: RawBlock): number {
  if (block.linked > block.length * 0.4) return 0;
  const sample = textOf(block).slice(0, 400);
  const length = block.length * (CJK.test(sample) ? 2.5 : 1);
  if (length >= PROSE) return Math.min(length, 2000);
  return length >= 30 && /[.!?…。！？]["'”’»）)]*$/.test(sample) ? length : 0;
}

/** Walks the boxes from the top once, handing down what the page says about each place. */
function placeFactors({ boxes, blocks }: Walk, headline: number): { factor: number[]; beside: boolean[] } {
  const above = new Set<number>();
  for (let at = blocks[headline]?.box ?? -1; at >= 0; at = boxes[at]?.parent ?? -1) above.add(at);
  const factor: number[] = [];
  const beside: boolean[] = [];
  boxes.forEach((box, index) => {
    const fromParent = factor[box.parent] ?? 1;
    const named = box.hint === 'body' || (box.tag === 'ARTICLE' && above.has(index)) || box.tag === 'MAIN';
    factor[index] = Math.min(4, fromParent * (named ? 2 : 1));
    beside[index] = (beside[box.parent] ?? false) || (box.hint === 'beside' && !above.has(index));
  });
  return { factor, beside };
}

/** The narrowest box that still holds most of the running text; -1 where there is none. */
export function findRoot({ boxes, blocks }: Walk, weights: readonly number[], headline: number): number {
  const mass = new Float64Array(boxes.length);
  blocks.forEach((block, index) => {
    const late = headline < 0 || index > headline ? 1 : 0.3;
    mass[block.box] = (mass[block.box] ?? 0) + Math.max(0, weights[index] ?? 0) * late;
  });
  const own = mass.slice();
  for (let box = boxes.length - 1; box > 0; box--) {
    const parent = boxes[box]?.parent ?? 0;
    mass[parent] = (mass[parent] ?? 0) + (mass[box] ?? 0);
  }
  if ((mass[0] ?? 0) === 0) return -1;
  return narrow(boxes, mass, own);
}

function narrow(boxes: readonly Box[], mass: Float64Array, own: Float64Array): number {
  let at = 0;
  for (let box = 1; box < boxes.length; box++) {
    const here = mass[at] ?? 0;
    const isParagraph = (own[box] ?? 0) > (mass[box] ?? 0) * 0.5;
    if (boxes[box]?.parent === at && !isParagraph && (mass[box] ?? 0) >= here * NARROWING) at = box;
  }
  return at;
}
