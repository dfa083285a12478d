import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJsonLines } from '../io/json-lines';
import { About, aboutOf, type EvalArticle, type EvalData, type EvalName } from './article';

const LabelledArticle = v.object({ ...About.entries, text: v.string() });
const Mark = v.object({ start: v.number(), end: v.number() });
const MarkedArticle = v.object({
  ...LabelledArticle.entries,
  mentions: v.array(v.object({ ...Mark.entries, entity: v.string() })),
  ignore: v.optional(v.array(Mark), []),
  context: v.array(
    v.object({
      ...Mark.entries,
      layer: v.picklist(['summits', 'sanctions', 'claims']),
      id: v.optional(v.string()),
      topic: v.optional(v.string()),
    }),
  ),
});
const Name = v.object({
  ...Mark.entries,
  group: v.string(),
  text: v.string(),
  entity: v.nullish(v.string()),
});

/** The labelled data beside the project, where it is there: `folder` holds JSON Lines, and its parent `unscored.txt`. */
export function readSharedData(folder: string): EvalData | undefined {
  const marked = join(folder, 'mentions.jsonl');
  if (!existsSync(marked)) return undefined;
  const labelled = readJsonLines(join(folder, 'articles.jsonl')).map((record): EvalArticle => {
    const { text, ...about } = v.parse(LabelledArticle, record);
    return { ...aboutOf(about), text };
  });
  const unscored = readFileSync(join(folder, '../unscored.txt'), 'utf8').split('\n').filter(Boolean);
  return {
    articles: [...labelled, ...readMarkedArticles(marked)],
    names: readNames(join(folder, 'names.jsonl')),
    unscored: new Set(unscored),
  };
}

/** Articles whose mentions and context were marked by hand, one JSON record a line. */
export function readMarkedArticles(file: string): EvalArticle[] {
  return readJsonLines(file).map((record) => {
    const { text, mentions, ignore, context, ...about } = v.parse(MarkedArticle, record);
    const marks = context.map(({ id, topic, ...mark }) => ({ ...mark, id: topic ?? id ?? '' }));
    return { ...aboutOf(about), text, mentions, ignore, context: marks };
  });
}

/** Names in sentences, one JSON record a line. */
export function readNames(file: string): EvalName[] {
  return readJsonLines(file).map((record) => {
    const { entity, ...name } = v.parse(Name, record);
    return { ...name, ...(entity && { entity }) };
  });
}
