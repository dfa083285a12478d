import type { Article, Block } from '../annotation';
import { readAbout } from './about';
import { type ChosenBlock, chooseBlocks } from './article';
import { queryOf } from './own';
import { walk } from './walk';

/** A text node's stretch of the article: `article.text.slice(start, start + length)` is `node.data.slice(nodeStart, nodeStart + length)`. */
export interface TextRun {
  node: Text;
  start: number;
  nodeStart: number;
  length: number;
}

/** The article of a page and the way back from its offsets to text nodes. Runs are in order. */
export interface PageReading {
  article: Article;
  runs: TextRun[];
}

/** Between blocks, so that words of two blocks never meet. */
const SEPARATOR = '\n\n';

/** Reads the article of a page: headline and running text, nothing from around them. Null where there is nothing to read. */
export function readPage(document: Document, url: string): PageReading | null {
  // Not `document.body`: outside browsers that makes a body up where none follows the head at once.
  const body = queryOf(document, 'body');
  if (!body) return null;
  const about = readAbout(document, url);
  const chosen = chooseBlocks(walk(body), about.title);
  if (chosen.length === 0) return null;
  return assemble(chosen, { ...about, url });
}

function assemble(chosen: readonly ChosenBlock[], about: Omit<Article, 'text' | 'blocks'>): PageReading {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  let offset = 0;
  for (const { raw, kind } of chosen) {
    if (offset > 0) {
      parts.push(SEPARATOR);
      offset += SEPARATOR.length;
    }
    const start = offset;
    for (const { node, from, to } of raw.pieces) {
      const text = node ? node.data.slice(from, to) : '\n';
      if (node) runs.push({ node, start: offset, nodeStart: from, length: to - from });
      parts.push(text);
      offset += text.length;
    }
    blocks.push({ start, end: offset, kind });
  }
  const text = parts.join('');
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const title = headline ? text.slice(headline.start, headline.end).replace(/\s+/g, ' ') : about.title;
  return { article: { ...about, ...(title ? { title } : {}), text, blocks }, runs };
}
