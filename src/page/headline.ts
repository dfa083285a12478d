import { type RawBlock, textOf, type Walk } from './walk';

/** Share of the words that a heading and the page's title must have in common. */
const LIKENESS = 0.5;

/** Index of the block that is the article's headline: the heading most like the page's title, else the first h1; or -1. */
export function findHeadline(page: Walk, title: string | undefined): number {
  const wanted = words(title ?? '');
  let best = -1;
  let bestScore = 0;
  page.blocks.forEach((block, index) => {
    const tag = headingTag(page, block);
    if (tag === null) return;
    const score = likeness(words(textOf(block).slice(0, 500)), wanted) * (tag === 'H1' ? 1 : 0.8);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  if (bestScore >= LIKENESS) return best;
  return page.blocks.findIndex(
    (block) => headingTag(page, block) === 'H1' && block.length >= 12 && block.length <= 400,
  );
}

function headingTag({ boxes }: Walk, block: RawBlock): string | null {
  for (let at = block.box, up = 0; at >= 0 && up < 3; up++) {
    const box = boxes[at];
    if (!box) return null;
    if (/^H[123]$/.test(box.tag)) return box.tag;
    at = box.parent;
  }
  return null;
}

/** Words of spaced scripts; pairs of characters of the others. */
function words(text: string): Set<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!/[\u3040-\u9fff]/.test(word)) found.add(word);
    else for (let at = 0; at + 1 < word.length; at++) found.add(word.slice(at, at + 2));
  }
  return found;
}

/** Share of the heading's words that the title has, lowered where the heading is but a small part of it ("News"). */
function likeness(heading: ReadonlySet<string>, title: ReadonlySet<string>): number {
  if (heading.size === 0 || title.size === 0) return 0;
  let common = 0;
  for (const word of heading) if (title.has(word)) common++;
  return (common / heading.size) * Math.min(1, (2 * common) / title.size);
}
