/** The plain data that runs along the line: article in, annotation out. All offsets are UTF-16 code units into `Article.text`. */

export type BlockKind = 'headline' | 'lead' | 'heading' | 'paragraph' | 'list-item' | 'caption' | 'quote';

/** A stretch of text that stands by itself on the page; blocks are in order and do not overlap. */
export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

export interface Article {
  /** Headline and body, without navigation, related links, comments. */
  text: string;
  blocks: readonly Block[];
  /** The headline, whether or not it also stands in `text`. */
  title?: string;
  url?: string;
  /** ISO date of publication, as the page's metadata or the caller gives it. */
  published?: string;
  /** BCP 47. */
  lang?: string;
}

type Verdict = 'coverage' | 'mention' | 'none';

/** One reason for or against: what was seen, how much it weighs, and where. */
export interface Signal {
  id: string;
  weight: number;
  quote?: string;
}

export interface Coverage {
  verdict: Verdict;
  /** Probability of coverage, 0 to 1. */
  score: number;
  /** Id of the meeting that the article is about, or null. */
  summit: string | null;
  signals: Signal[];
}

/** How a mention was recognised: the alias itself, a rule-made variant of it, a misspelling, or a short form bound by the text. */
export type How = 'exact' | 'variant' | 'fuzzy' | 'short';

export interface Mention {
  entity: string;
  kind: string;
  start: number;
  end: number;
  surface: string;
  how: How;
  /** 0 to 1. */
  score: number;
}

interface NoteBase {
  /** The passage (sentence or block) that the note is about. */
  start: number;
  end: number;
  score: number;
  /** Why it was chosen, in plain words: "same meeting", "resolution 2397 named". */
  reason: string;
}
interface SummitNote extends NoteBase {
  layer: 'summits';
  id: string;
}
interface SanctionNote extends NoteBase {
  layer: 'sanctions';
  id: string;
}
export interface ClaimsNote extends NoteBase {
  layer: 'claims';
  topic: string;
  /** Claim ids, strongest first, never from the outlet being read; both sides where there are two. */
  claims: string[];
  /** Claims among them that state otherwise than the passage itself does. */
  conflicts?: string[];
  /** Words of the passage that told the topic, most telling first (UTF-16 offsets): where a mark may stand. */
  cues?: { start: number; end: number }[];
}
export type ContextNote = SummitNote | SanctionNote | ClaimsNote;

export interface Annotation {
  coverage: Coverage;
  /** In order, never overlapping. */
  mentions: Mention[];
  context: ContextNote[];
}
