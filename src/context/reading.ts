import type { Mention } from '../annotation';
import { foldedOffset } from '../text/fold';
import type { FoldedArticle } from '../text/folded-article';
import type { Clue } from './clues';
import { type CueHit, type CueIndex, type CueMemory, type CueText, findCues } from './cue-index';
import { type Passage, splitPassages } from './passages';
import { type ClaimIndex, claimSimilarities } from './similarity';
import { splitWords, type Word } from './words';

/** A stretch of the article's text, in UTF-16 offsets. */
interface Stretch {
  start: number;
  end: number;
}

/** A passage with what every judge of it needs: folded text, words, and the mentions inside. */
export interface Reading extends Passage {
  /** Folded text of the passage; `words` count their offsets in it. */
  text: string;
  words: Word[];
  mentions: readonly Mention[];
  /** Entities mentioned, with the position of the word at which each mention starts. */
  entityAt: readonly { id: string; word: number }[];
  /** Cues of topics. */
  cues: readonly CueHit[];
  /** Where a word of `words` stands in the article, or undefined where there is no such word. */
  placeOf(word: number): Stretch | undefined;
  clues: ReadonlySet<Clue>;
  /** Likeness to each claim of the index, by position, 0 to 1. */
  similar: Float64Array;
}

/** Both are looked for in one pass: the index holds topics under their ids and clues under this prefix. */
export const CLUE_PREFIX = 'clue:';

/** Reads every passage of the article. */
export function readPassages(
  article: FoldedArticle,
  mentions: readonly Mention[],
  index: { cuesFor(text: string): CueIndex; claims: ClaimIndex },
): Reading[] {
  const { folded } = article;
  const cues = index.cuesFor(folded.text);
  const memory: CueMemory = new Map();
  let next = 0;
  return splitPassages(article).map((passage) => {
    const from = foldedOffset(folded, passage.start);
    const to = foldedOffset(folded, passage.end - 1) + 1;
    const text = folded.text.slice(from, Math.max(from, to));
    const words = splitWords(text);
    while ((mentions[next]?.end ?? Infinity) <= passage.start) next++;
    const inside: Mention[] = [];
    for (let i = next; (mentions[i]?.start ?? Infinity) < passage.end; i++) {
      const mention = mentions[i];
      if (mention) inside.push(mention);
    }
    const entityAt = inside.map(({ entity, start }) => ({
      id: entity,
      word: wordAt(words, foldedOffset(folded, start) - from),
    }));
    return {
      ...passage,
      text,
      words,
      mentions: inside,
      entityAt,
      ...lookUp(cues, { text, words, entityAt }, memory),
      placeOf: (at: number) => {
        const word = words[at];
        const start = word && folded.starts[from + word.start];
        const end = word && folded.ends[from + word.end - 1];
        return start === undefined || end === undefined ? undefined : { start, end };
      },
      similar: claimSimilarities(index.claims, words),
    };
  });
}

/** Position of the first word that ends after `offset`. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lookUp(index: CueIndex, text: CueText, memory: CueMemory): Pick<Reading, 'cues' | 'clues'> {
  const cues: CueHit[] = [];
  const clues = new Set<Clue>();
  for (const hit of findCues(index, text, memory)) {
    if (hit.subject.startsWith(CLUE_PREFIX)) clues.add(hit.subject.slice(CLUE_PREFIX.length) as Clue);
    else cues.push(hit);
  }
  return { cues, clues };
}
