import type { Article, Block } from '../annotation';

/** Lines without an end mark up to this length (UTF-16 units) read as headings. */
const HEADING_LENGTH = 90;

/** An article from plain text: each non-empty line is a block; the first is the headline where it is the title or looks like one. */
export function articleFromText(text: string, about: Omit<Article, 'text' | 'blocks'> = {}): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (end > start) blocks.push({ start, end, kind: 'paragraph' });
  }
  blocks.forEach((block, index) => {
    block.kind = kindOf(text.slice(block.start, block.end), index, about.title);
  });
  return { ...about, text, blocks };
}

function kindOf(line: string, index: number, title: string | undefined): Block['kind'] {
  const isHeading = line.length <= HEADING_LENGTH && !/[.!?…。！？]["'”’)\]]?$/.test(line);
  if (title !== undefined && line === title.trim()) return 'headline';
  if (index === 0 && isHeading) return 'headline';
  if (index <= 1 && !isHeading) return 'lead';
  return isHeading ? 'heading' : 'paragraph';
}
