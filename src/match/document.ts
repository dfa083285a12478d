import type { Article } from '../annotation';
import { type Folded, fold } from '../text/fold';
import { BREAK, DOTTED, type Tokens, tokenize } from '../text/tokens';
import type { AliasIndex } from './alias-index';

/** An article prepared for matching. */
export interface Document {
  article: Article;
  folded: Folded;
  tokens: Tokens;
  /** Index of the known form of each token, -1 where it has none. */
  forms: Int32Array;
}

export function prepare(article: Article, index: AliasIndex): Document {
  const folded = fold(article.text);
  const tokens = tokenize(folded.text);
  const forms = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++)
    forms[i] = tokens.kinds[i] === 0 ? index.forms.find(folded.text, tokens, i) : -1;
  return { article, folded, tokens, forms };
}

/** Whether token `i` starts with a capital letter in the article. */
export function isCapital({ article, folded, tokens }: Document, i: number): boolean {
  const letter = article.text.charAt(folded.starts[tokens.starts[i] ?? 0] ?? 0);
  return letter !== letter.toLowerCase();
}

/** Whether token `i` may continue a name that the token before it began. */
export function isGlued({ tokens }: Document, i: number): boolean {
  const gap = tokens.gaps[i] ?? BREAK;
  if (gap !== DOTTED) return gap !== BREAK;
  return (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) <= 3;
}

/** Whether a hyphen stands right before token `i`. */
export function isHyphenated({ folded, tokens }: Document, i: number): boolean {
  return folded.text.charCodeAt((tokens.starts[i] ?? 0) - 1) === 0x2d;
}

/** The article's own text between two folded offsets. */
export function originalText({ article, folded }: Document, start: number, end: number): string {
  return article.text.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0);
}

/** How far (folded units) a cue may stand from the name it vouches for. */
const NEAR = 300;

/** Whether one of the cues stands near, or the text is too short to hold any. */
export function hasCue(
  { folded: { text } }: Document,
  start: number,
  end: number,
  cues: readonly string[],
  isFullName: boolean,
): boolean {
  if (cues.length === 0 || (isFullName && text.length < NEAR)) return true;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return cues.some((cue) => around.includes(cue));
}
