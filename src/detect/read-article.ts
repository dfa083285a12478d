import type { Article } from '../annotation';
import type { FactBase } from '../facts/factbase';
import type { Folded } from '../text/fold';
import { type CueIndex, comparable, type Hit, indexWords, scan } from './cue-index';
import { lexiconsFor } from './languages';
import { bit, CAPITAL_CUES, CUES, type Lexicon } from './lexicon/types';
import { namesOf } from './names';
import { readSentences } from './sentences';
import { type Reading, readSides } from './sides';
import { type Journey, journeyNear, type OwnDate, ownDates } from './when';

/** Compiled word lists, made when first needed and dropped with what they were made from. */
const indexes = new WeakMap<object, CueIndex>();

/** An article as detection sees it. Offsets count in `folded.text`. */
export interface ReadArticle {
  /** The article's text, below its title where that stands apart. */
  text: string;
  folded: Folded;
  readings: Reading[];
  hits: Hit[];
  dates: OwnDate[];
  /** The journey near which it is dated. */
  journey: Journey | null;
}

/** Finds who and what each sentence of an article speaks of. */
export function readArticle(article: Article, facts: FactBase): ReadArticle {
  const { text, blocks } = withTitle(article);
  const { folded, sentences } = readSentences(text, blocks);
  const words = comparable(folded.text);
  const used = [
    ...lexiconsFor(words).map((lexicon) => indexOf(lexicon, () => lexicon)),
    indexOf(facts, () => namesOf(facts)),
  ];
  const found = scan(words, used, (at) => isCapital(text.charAt(folded.starts[at] ?? 0)));
  const hits = found.map((hit) => (isOtherKim(hit, folded.text) ? { ...hit, cues: bit('otherKim') } : hit));
  const dates = ownDates(article, folded.text);
  const journey = journeyNear(dates, facts);
  return {
    text,
    folded,
    hits,
    readings: readSides(sentences, hits, journey?.during === true),
    dates,
    journey,
  };
}

/** "Kim Min-jae": a given name that is no spelling of the leader's, whose last syllable begins with a vowel. */
function isOtherKim({ cues, end }: Hit, folded: string): boolean {
  return cues === bit('kimShort') && /^ [a-z]+-[^aeiou\W]/.test(folded.slice(end, end + 12));
}

/** Puts the title on top where the text does not bring it along. */
function withTitle({ text, blocks, title }: Article): Pick<Article, 'text' | 'blocks'> {
  if (!title || blocks.some(({ kind }) => kind === 'headline') || text.includes(title))
    return { text, blocks };
  const offset = title.length + 2;
  const moved = blocks.map((block) => ({ ...block, start: block.start + offset, end: block.end + offset }));
  return {
    text: `${title}\n\n${text}`,
    blocks: [{ start: 0, end: title.length, kind: 'headline' }, ...moved],
  };
}

function indexOf(key: object, lexicon: () => Lexicon): CueIndex {
  const known = indexes.get(key);
  if (known) return known;
  const made = indexWords(CUES, lexicon(), CAPITAL_CUES);
  indexes.set(key, made);
  return made;
}

/** Capitals, and letters of scripts that have none. */
function isCapital(letter: string): boolean {
  return letter === letter.toUpperCase();
}
