import type { Block, BlockKind } from '../annotation';
import { type Folded, fold, foldedOffset } from '../text/fold';
import { splitSentences } from '../text/sentences';
import { isUnspaced } from './cue-index';

export type Place = 'headline' | 'lead' | 'body';

/** A sentence, in offsets of the folded text. */
export interface Sentence {
  start: number;
  end: number;
  place: Place;
  kind: BlockKind;
}

/** Lead: so many full sentences from the top, or so many units of spaced text. */
const LEAD_SENTENCES = 3;
const LEAD_LENGTH = 420;
/** From this size (units; a Han, kana or Hangul character counts as two) it is a sentence, not a byline or a date. */
const FULL = 45;

/** An article's text folded and cut into sentences, each with its place on the page. */
export function readSentences(
  text: string,
  blocks: readonly Block[],
): { folded: Folded; sentences: Sentence[] } {
  const folded = fold(text);
  const sentences: Sentence[] = [];
  for (const { start, end, kind } of blocks) {
    const isHeadline = kind === 'headline';
    for (const span of isHeadline ? [{ start, end }] : splitSentences(text, start, end)) {
      sentences.push({
        start: foldedOffset(folded, span.start),
        end: foldedOffset(folded, span.end),
        place: isHeadline ? 'headline' : 'body',
        kind,
      });
    }
  }
  markLead(folded.text, sentences);
  return { folded, sentences };
}

/** Marks the first full sentences and what stands among them. Without a headline the first of them stands in for it. */
function markLead(text: string, sentences: Sentence[]): void {
  const isFull = (sentence: Sentence) => size(text, sentence) >= FULL;
  if (!sentences.some(({ place }) => place === 'headline')) {
    const first = sentences.find(isFull) ?? sentences[0];
    if (first) first.place = 'headline';
  }
  const deck = sentences[sentences.findIndex(({ place }) => place === 'headline') + 1];
  if (deck?.kind === 'heading' && isFull(deck)) deck.place = 'headline';
  let length = 0;
  let taken = 0;
  for (const sentence of sentences) {
    if (sentence.place === 'headline') continue;
    if (taken >= LEAD_SENTENCES || length > LEAD_LENGTH) return;
    sentence.place = 'lead';
    if (!isFull(sentence)) continue;
    taken++;
    length += size(text, sentence);
  }
}

function size(text: string, { start, end }: Sentence): number {
  let size = end - start;
  for (let at = start; at < end; at++) if (isUnspaced(text.charCodeAt(at))) size++;
  return size;
}
