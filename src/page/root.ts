import { attributeOf } from './own';
import { type Box, type RawBlock, textOf, type Walk } from './walk';

/** A box keeps being narrowed down while one of its children holds this share of its running text. */
const NARROWING = 0.6;
/** Characters (of spaced scripts) from which a block counts as running text. */
const PROSE = 80;
const LISTED = new Set(['LI', 'TD', 'DD', 'FIGCAPTION']);
/** Boxes that are a piece of running text, not a place for several. */
const PARAGRAPHS = new Set(['P', 'LI', 'BLOCKQUOTE', 'FIGCAPTION', 'TD', 'DD', 'PRE']);
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Most that one block weighs, so that one long text beside the article does not outweigh it. */
const MOST = 800;
/** A box named like a side box is none where it holds this share of the page's running text in one named body. */
const MAIN_SHARE = 0.4;

/** True where box `inner` is box `outer` or lies below it. */
export function isInside(boxes: readonly Box[], inner: number, outer: number): boolean {
  return inner >= outer && inner < (boxes[outer]?.end ?? 0);
}

/**
 * What each block weighs as running text: its length, more where the page itself calls the place the article, less in
 * lists; 0 for scraps; negative in boxes beside the article (comments, related links, newsletter).
 */
export function weigh(page: Walk, headline: number): number[] {
  const prose = page.blocks.map((block) => proseLength(page, block));
  const { factor, beside } = placeFactors(page, headline, prose);
  return page.blocks.map((block, index) =>
    beside[block.box] ? -1 : (prose[index] ?? 0) * (factor[block.box] ?? 1),
  );
}

function proseLength({ boxes }: Walk, block: RawBlock): number {
  if (block.linked > block.length * 0.4 || /^H[1-6]$/.test(boxes[block.box]?.tag ?? '')) return 0;
  const sample = textOf(block).slice(0, 400);
  const length = block.length * (CJK.test(sample) ? 2.5 : 1);
  if (length >= PROSE) return Math.min(length, MOST);
  return length >= 30 && /[.!?…。！？]["'”’»）)]*$/.test(sample) ? length : 0;
}

/** Walks the boxes from the top once, handing down what the page says about each place. */
function placeFactors(
  page: Walk,
  headline: number,
  prose: readonly number[],
): { factor: number[]; beside: boolean[] } {
  const { boxes, blocks } = page;
  const above = new Set(mainBodies(page, prose));
  for (let at = blocks[headline]?.box ?? -1; at >= 0; at = boxes[at]?.parent ?? -1) above.add(at);
  const factor: number[] = [];
  const beside: boolean[] = [];
  boxes.forEach((box, index) => {
    const named = box.hint === 'body' || (box.tag === 'ARTICLE' && above.has(index)) || box.tag === 'MAIN';
    const listed = LISTED.has(box.tag);
    factor[index] = Math.min(8, (factor[box.parent] ?? 1) * (named ? 2 : listed ? 0.5 : 1));
    const besideHere = (box.hint === 'beside' || box.tag === 'FORM') && !above.has(index);
    beside[index] = (beside[box.parent] ?? false) || besideHere;
  });
  return { factor, beside };
}

/** The box that calls itself the running text and holds a good part of it, with all boxes around it. */
function mainBodies({ boxes, blocks }: Walk, prose: readonly number[]): number[] {
  const mass = massOf(boxes, blocks, prose);
  const best = boxes.reduce(
    (best, { hint }, index) =>
      hint === 'body' && (mass[index] ?? 0) > (mass[best] ?? 0) * (best === 0 ? MAIN_SHARE : 1)
        ? index
        : best,
    0,
  );
  const found: number[] = [];
  for (let at = best; at >= 0; at = boxes[at]?.parent ?? -1) found.push(at);
  return found;
}

/** Sum of the blocks' weights in each box and below. */
function massOf(
  boxes: readonly Box[],
  blocks: readonly RawBlock[],
  weights: readonly number[],
): Float64Array {
  const mass = new Float64Array(boxes.length);
  blocks.forEach((block, index) => {
    mass[block.box] = (mass[block.box] ?? 0) + Math.max(0, weights[index] ?? 0);
  });
  for (let box = boxes.length - 1; box > 0; box--) {
    const parent = boxes[box]?.parent ?? 0;
    mass[parent] = (mass[parent] ?? 0) + (mass[box] ?? 0);
  }
  return mass;
}

/**
 * The narrowest box that still holds most of the running text, and boxes of the same class where the page cuts its text
 * into several. Empty where there is no running text.
 */
export function findRoots({ boxes, blocks }: Walk, weights: readonly number[], headline: number): number[] {
  const late = weights.map((weight, index) => (index < headline ? weight * 0.3 : weight));
  const mass = massOf(boxes, blocks, late);
  if ((mass[0] ?? 0) === 0) return [];
  let at = 0;
  for (let box = 1; box < boxes.length; box++) {
    const here = boxes[box];
    if (!here || here.parent !== at || PARAGRAPHS.has(here.tag)) continue;
    if ((mass[box] ?? 0) >= (mass[at] ?? 0) * NARROWING) at = box;
  }
  const root = boxes[at];
  const name = root && attributeOf(root.element, 'class');
  if (root?.hint !== 'body' || !name) return [at];
  return boxes.flatMap(({ hint, element }, box) =>
    hint === 'body' && attributeOf(element, 'class') === name ? [box] : [],
  );
}
