import type { Article, Block, BlockKind } from '../annotation';
import { splitSentences } from '../text/sentences';

/** A stretch that is judged by itself: a short block, or a sentence of a long one. */
export interface Passage {
  start: number;
  end: number;
  kind: BlockKind;
  /** Position of its block in the article. */
  block: number;
}

/** Blocks up to this length (UTF-16 units) are judged whole. */
const WHOLE_BLOCK = 260;
/** Sentences shorter than this lean on the one before. */
const SHORT_SENTENCE = 50;

/** Cuts the blocks of an article into passages, in order. */
export function splitPassages(article: Article): Passage[] {
  return article.blocks.flatMap((block, index) => cutBlock(article.text, block, index));
}

function cutBlock(text: string, block: Block, index: number): Passage[] {
  const { kind } = block;
  if (block.end - block.start <= WHOLE_BLOCK)
    return [{ start: block.start, end: block.end, kind, block: index }];
  const passages: Passage[] = [];
  for (const sentence of splitSentences(text, block.start, block.end)) {
    const last = passages.at(-1);
    if (last && sentence.end - sentence.start < SHORT_SENTENCE) last.end = sentence.end;
    else passages.push({ ...sentence, kind, block: index });
  }
  return passages;
}
