import type { Article } from '../annotation';
import { type Folded, fold } from './fold';

/** An article with its text folded: once, for all that read it. */
export interface FoldedArticle extends Article {
  folded: Folded;
}

export function foldArticle(article: Article): FoldedArticle {
  return { ...article, folded: fold(article.text) };
}
