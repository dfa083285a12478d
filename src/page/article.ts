import type { BlockKind } from '../annotation';
import { findHeadline } from './headline';
import { attributeOf } from './own';
import { findRoots, isInside, weigh } from './root';
import { type RawBlock, textOf, type Walk } from './walk';

export interface ChosenBlock {
  raw: RawBlock;
  kind: BlockKind;
}

/** Headings after which other stories, comments or notices follow. */
const END_HEADING =
  /^(?:related|more (?:on|from|about|stories|in)|read (?:more|next|also)|most (?:read|viewed|popular)|recommended|see also|also read|you may|you might|trending|latest|comments?$|leave a (?:comment|reply)|join the|about the author|share this|sign up|follow us|top stories|explore more|mehr (?:zum|von|aus|zu)|lesen sie|auch interessant|das könnte|meistgelesen|kommentare|weitere|lire aussi|à lire|sur le même|plus d|les plus lus|commentaires|lee también|más (?:noticias|sobre|leíd)|te puede|noticias relacionadas|comentarios|leggi anche|potrebbe|più letti|commenti|leia (?:mais|também)|mais lidas|читайте также|по теме|материалы по теме|ещё|комментарии|читайте|czytaj (?:też|także|więcej)|zobacz też|przeczytaj|komentarze|polecane|関連|あわせて|おすすめ|コメント|관련|많이 본|댓글|인기|相关|相關|延伸閱讀|推荐|推薦|热门|热点|評論|评论|tin liên quan|xem thêm|đọc thêm|bình luận)/i;

/** Picks what a reader would call the article out of everything on the page: headline, standfirst, running text, captions. */
export function chooseBlocks(page: Walk, title: string | undefined): ChosenBlock[] {
  const headline = findHeadline(page, title);
  const weights = weigh(page, headline);
  const roots = findRoots(page, weights, headline);
  const chosen: ChosenBlock[] = [];
  if (headline >= 0) chosen.push({ raw: page.blocks[headline] as RawBlock, kind: 'headline' });
  let stopped = -1;
  page.blocks.forEach((raw, index) => {
    if (index === headline) return;
    if (stopped >= 0 && isInside(page.boxes, raw.box, stopped)) return;
    stopped = -1;
    const root = roots.find((box) => isInside(page.boxes, raw.box, box));
    if (root === undefined && !isStandfirst(page, weights, index, headline, roots[0])) return;
    const kind = kindOf(page, raw);
    const text = textOf(raw);
    if (kind === 'heading' && root !== undefined && END_HEADING.test(text))
      stopped = scopeOf(page, raw.box, root);
    else if (keeps(raw, kind, text, weights[index] ?? 0)) chosen.push({ raw, kind });
  });
  return dropIdleHeadings(dropEchoes(chosen));
}

/** The box that a heading speaks for: its parent, but never more than the article itself. */
function scopeOf({ boxes }: Walk, box: number, root: number): number {
  const parent = boxes[box]?.parent ?? root;
  return parent === root || !isInside(boxes, parent, root) ? root : parent;
}

/** A sentence soon after the headline and above the running text: standfirst, caption of the first picture. */
function isStandfirst(
  { boxes, blocks }: Walk,
  weights: readonly number[],
  index: number,
  headline: number,
  root: number | undefined,
): boolean {
  const block = blocks[index];
  const title = blocks[headline];
  if (!block || !title || index < headline || index > headline + 6 || (weights[index] ?? 0) <= 0)
    return false;
  if (root !== undefined && block.box >= (boxes[root]?.end ?? 0)) return false;
  return block.linked < block.length * 0.1;
}

function kindOf({ boxes }: Walk, raw: RawBlock): BlockKind {
  for (let at = raw.box, up = 0; at >= 0 && up < 4; up++) {
    const box = boxes[at];
    if (!box) break;
    if (/^H[1-6]$/.test(box.tag) && boxes[raw.box]?.tag !== 'P') return 'heading';
    if (box.tag === 'FIGCAPTION' || box.tag === 'CAPTION') return 'caption';
    if (box.tag === 'LI' || box.tag === 'DD' || box.tag === 'DT') return 'list-item';
    if (box.tag === 'BLOCKQUOTE') return 'quote';
    if (/\bcaption/i.test(attributeOf(box.element, 'class') ?? '')) return 'caption';
    at = box.parent;
  }
  return 'paragraph';
}

/** Running text stays; short scraps (a name, a date, "Advertisement") and lists of links go. */
function keeps(raw: RawBlock, kind: BlockKind, text: string, weight: number): boolean {
  if (weight < 0) return false;
  if (kind === 'heading') return raw.linked < raw.length * 0.5 && text.length < 300;
  if (kind === 'caption') return raw.linked < raw.length * 0.5;
  if (weight > 0) return true;
  return raw.linked < raw.length * 0.5 && /[.!?…。！？]["'”’»）)]*$/.test(text) && text.length >= 15;
}

/** Leaves out a block that says the same as one before (captions are often printed twice). */
function dropEchoes(blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ raw }) => {
    const text = textOf(raw);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** A heading with nothing of its own below it is the title of a box that was left out. */
function dropIdleHeadings(blocks: readonly ChosenBlock[]): ChosenBlock[] {
  const kept = blocks.filter(
    ({ kind }, index) =>
      kind !== 'heading' || (blocks[index + 1] !== undefined && blocks[index + 1]?.kind !== 'heading'),
  );
  const lead = kept.findIndex(({ kind }) => kind === 'paragraph');
  return kept.map((block, index) => (index === lead ? { ...block, kind: 'lead' as const } : block));
}
