import * as v from 'valibot';
import type { Article, ContextNote } from '../../annotation';
import { articleFromText } from '../../text/blocks';

/** A stretch of an article's text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}
export interface MentionMark extends Span {
  entity: string;
}
/** `id` names a meeting, a sanction or, on the layer of claims, a topic. */
export interface ContextMark extends Span {
  layer: ContextNote['layer'];
  id: string;
}

/** An article with what is expected of it; parts that nobody marked are absent and not measured. */
export interface EvalArticle {
  id: string;
  text: string;
  title?: string;
  url?: string;
  published?: string;
  lang?: string;
  label?: 'coverage' | 'not';
  category?: string;
  summit?: string;
  mentions?: MentionMark[];
  /** Descriptions that may be linked or not. */
  ignore?: Span[];
  context?: ContextMark[];
}

/** A name in a sentence: it must link to the entity, or to nothing where there is none. */
export interface EvalName extends Span {
  group: string;
  text: string;
  entity?: string;
}

export interface EvalData {
  articles: EvalArticle[];
  names: EvalName[];
  /** Entities too common to mark everywhere. */
  unscored: ReadonlySet<string>;
}

const optional = v.nullish(v.string());
/** What the files tell of an article beside its text. */
export const About = v.object({
  id: v.string(),
  lang: optional,
  published: optional,
  url: optional,
  title: optional,
  label: v.nullish(v.picklist(['coverage', 'not', 'borderline'])),
  category: optional,
  summit: optional,
});

/** The fields of `About` that are filled; a borderline article counts for neither label. */
export function aboutOf(record: v.InferOutput<typeof About>): Omit<EvalArticle, 'text'> {
  const { id, lang, published, url, title, label, category, summit } = record;
  const known = { lang, published, url, title, category, summit };
  const filled = Object.fromEntries(Object.entries(known).filter(([, value]) => value));
  return { id, ...filled, ...(label && label !== 'borderline' && { label }) };
}

/** The article as the annotator takes it, without what is expected of it. */
export function articleOf({ text, title, url, published, lang }: EvalArticle): Article {
  return articleFromText(text, { title, url, published, lang });
}
