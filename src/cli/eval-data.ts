import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { ContextNote } from '../annotation';

/** A stretch of an article's text, in UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}
export interface MentionMark extends Span {
  entity: string;
}
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
const Labelled = v.object({
  id: v.string(),
  lang: optional,
  published: optional,
  url: optional,
  title: optional,
  label: v.picklist(['coverage', 'not', 'borderline']),
  category: optional,
  summit: optional,
});
/** An article of our own: paragraphs with marks in the text, and the facts that each is about. */
const OwnArticle = v.object({
  ...Labelled.entries,
  paragraphs: v.array(v.object({ text: v.string(), about: v.optional(v.array(v.string()), []) })),
});
const OwnName = v.object({ group: v.string(), text: v.string() });
const OwnUnscored = v.array(v.string());

/** Layer of a fact by its id; topics have the layer of claims. */
export type LayerOf = (id: string) => ContextNote['layer'];

/**
 * The project's own fixtures. In their texts `{Kim Jong Un=kim-jong-un}` marks a mention, `{Kim Jong Nam=}` a name
 * that must link to nothing, and `{the North Korean leader~}` a description that may be linked or not.
 */
export function readOwnData(folder: string, layerOf: LayerOf): EvalData {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const files = readdirSync(folder)
    .filter((name) => /^articles-.*\.json$/.test(name))
    .sort();
  const articles = files.flatMap((name) => v.parse(v.array(OwnArticle), json(name)));
  const names = v.parse(v.array(OwnName), json('names.json'));
  return {
    articles: articles.map((article) => ownArticle(article, layerOf)),
    names: names.map(({ group, text: source }) => {
      const { text, marks } = readMarks(source);
      const [mark] = marks;
      if (!mark) throw new Error(`no name marked: ${source}`);
      return { group, text, start: mark.start, end: mark.end, ...(mark.entity && { entity: mark.entity }) };
    }),
    unscored: new Set(v.parse(OwnUnscored, json('unscored.json'))),
  };
}

function ownArticle(own: v.InferOutput<typeof OwnArticle>, layerOf: LayerOf): EvalArticle {
  let text = '';
  const mentions: MentionMark[] = [];
  const ignore: Span[] = [];
  const context: ContextMark[] = [];
  for (const paragraph of own.paragraphs) {
    const at = text.length;
    const { text: plain, marks } = readMarks(paragraph.text);
    for (const { start, end, entity } of marks) {
      if (entity) mentions.push({ start: at + start, end: at + end, entity });
      else ignore.push({ start: at + start, end: at + end });
    }
    for (const id of paragraph.about)
      context.push({ start: at, end: at + plain.length, layer: layerOf(id), id });
    text += `${plain}\n`;
  }
  // Context is shown on coverage only.
  return { ...about(own), text, mentions, ignore, ...(own.label === 'coverage' && { context }) };
}

function readMarks(source: string): { text: string; marks: (Span & { entity: string })[] } {
  let text = '';
  const marks: (Span & { entity: string })[] = [];
  for (const [whole, surface, entity] of source.matchAll(/\{([^{}=~]+)[=~]([a-z0-9-]*)\}|[^{]+/g)) {
    if (surface === undefined) text += whole;
    else {
      marks.push({ start: text.length, end: text.length + surface.length, entity: entity ?? '' });
      text += surface;
    }
  }
  return { text, marks };
}

const SharedArticle = v.object({ ...Labelled.entries, text: v.string() });
const Mark = v.object({ start: v.number(), end: v.number() });
const SharedMentions = v.object({
  ...v.omit(Labelled, ['label']).entries,
  text: v.string(),
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
const SharedName = v.object({ ...Mark.entries, group: v.string(), text: v.string(), entity: optional });

/** The labelled data beside the project, where it is there: `folder` holds JSON Lines, and its parent `unscored.txt`. */
export function readSharedData(folder: string): EvalData | undefined {
  if (!existsSync(join(folder, 'mentions.jsonl'))) return undefined;
  const lines = (name: string): unknown[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as unknown);
  const articles = lines('articles.jsonl').map((line): EvalArticle => {
    const { text, ...rest } = v.parse(SharedArticle, line);
    return { ...about(rest), text };
  });
  const marked = lines('mentions.jsonl').map((line): EvalArticle => {
    const { text, mentions, ignore, context, ...rest } = v.parse(SharedMentions, line);
    const marks = context.map(({ id, topic, ...mark }) => ({ ...mark, id: topic ?? id ?? '' }));
    return { ...about(rest), text, mentions, ignore, context: marks };
  });
  const names = lines('names.jsonl').map((line): EvalName => {
    const { entity, ...name } = v.parse(SharedName, line);
    return { ...name, ...(entity && { entity }) };
  });
  const unscored = readFileSync(join(folder, '../unscored.txt'), 'utf8').split('\n').filter(Boolean);
  return { articles: [...articles, ...marked], names, unscored: new Set(unscored) };
}

type About = Partial<v.InferOutput<typeof Labelled>> & { id: string };

/** What both kinds of data tell of an article; absent rather than null. */
function about({
  id,
  lang,
  published,
  url,
  title,
  label,
  category,
  summit,
}: About): Omit<EvalArticle, 'text'> {
  return {
    id,
    ...(lang && { lang }),
    ...(published && { published }),
    ...(url && { url }),
    ...(title && { title }),
    ...(label && label !== 'borderline' && { label }),
    ...(category && { category }),
    ...(summit && { summit }),
  };
}
