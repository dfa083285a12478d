import type { Article } from '../annotation';
import { type Folded, fold } from '../text/fold';
import { type Tokens, tokenize } from '../text/tokens';
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
  const at = folded.starts[tokens.starts[i] ?? 0] ?? 0;
  const letter = article.text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** The article's own text between two folded offsets. */
export function originalText({ article, folded }: Document, start: number, end: number): string {
  return article.text.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0);
}
