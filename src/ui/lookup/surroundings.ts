import type { Stretch } from '../../messages/report';

/** Text (UTF-16 units) shown on either side of a stretch, and of the stretch itself. */
const AROUND = 36;
const LONGEST = 60;

/** A stretch of a text with the words on either side, an ellipsis wherever something is left out. */
export function surroundings(text: string, { start, end }: Stretch) {
  const from = start > AROUND ? wordStart(text, start - AROUND, start) : 0;
  const stop = Math.min(end, start + LONGEST);
  const until = end + AROUND < text.length ? wordEnd(text, end + AROUND, end) : text.length;
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    words: text.slice(start, stop),
    after: stop < end ? '…' : `${text.slice(end, until)}${until < text.length ? '…' : ''}`,
  };
}

/** Where the first whole word after `from` begins; `from` itself where scripts leave no spaces. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s\S/);
  return space < 0 ? from : from + space + 1;
}

/** Where the last whole word before `until` ends; `until` itself where scripts leave no spaces. */
function wordEnd(text: string, until: number, limit: number): number {
  const space = text.slice(limit, until + 1).search(/\S\s+\S*$/);
  return space < 0 ? until : limit + space + 1;
}
