import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Article } from '../../src/annotation';
import { createFactBase, type FactBase } from '../../src/facts/factbase';
import { readFacts } from '../../src/facts/read';
import { FACTS_FOLDER } from '../../src/facts/vite-plugin';
import { articleFromText } from '../../src/text/blocks';

const Labelled = v.object({
  id: v.string(),
  label: v.picklist(['coverage', 'not']),
  summit: v.optional(v.string()),
  lang: v.string(),
  published: v.string(),
  title: v.optional(v.string()),
  text: v.string(),
  /** Known to be judged wrongly so far. */
  miss: v.optional(v.boolean(), false),
});
export type Labelled = v.InferOutput<typeof Labelled>;

export const facts: FactBase = createFactBase(readFacts(FACTS_FOLDER).records);

/** The labelled articles of a file beside this one. */
export function labelledArticles(file: string): Labelled[] {
  return v.parse(v.array(Labelled), parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

export function articleOf({ text, title, published, lang }: Labelled): Article {
  return articleFromText(text.trim(), { published, lang, ...(title && { title }) });
}
