import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { FactBase } from '../../facts/factbase';
import {
  About,
  aboutOf,
  type ContextMark,
  type EvalArticle,
  type EvalData,
  type EvalName,
  type MentionMark,
  type Span,
} from './article';

/** An article of our own: paragraphs with marks in the text, and the facts that each is about. */
const OwnArticle = v.object({
  ...About.entries,
  paragraphs: v.array(v.object({ text: v.string(), about: v.optional(v.array(v.string()), []) })),
});
const OwnName = v.object({ group: v.string(), text: v.string() });
const OwnUnscored = v.array(v.string());

/**
 * The project's own fixtures. In the texts of `articles-*.json` `{Kim Jong Un=kim-jong-un}` marks a mention, `{Kim Jong Nam=}` a name
 * that must link to nothing, and `{the North Korean leader~}` a description that may be linked or not. In those of
 * `context-*.json` no mention is marked.
 */
export function readOwnData(folder: string, facts: FactBase): EvalData {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const files = readdirSync(folder).sort();
  const read = (kind: RegExp): EvalArticle[] =>
    files
      .filter((name) => kind.test(name))
      .flatMap((name) => v.parse(v.array(OwnArticle), json(name)))
      .map((article) => readArticle(article, facts));
  return {
    articles: [...read(/^articles-.*\.json$/), ...read(/^context-.*\.json$/).map(withoutMentions)],
    names: v.parse(v.array(OwnName), json('names.json')).map(readName),
    unscored: new Set(v.parse(OwnUnscored, json('unscored.json'))),
  };
}

function readName({ group, text: source }: v.InferOutput<typeof OwnName>): EvalName {
  const { text, marks } = readMarks(source);
  const [mark] = marks;
  if (!mark) throw new Error(`no name marked: ${source}`);
  return { group, text, start: mark.start, end: mark.end, ...(mark.entity && { entity: mark.entity }) };
}

function readArticle(own: v.InferOutput<typeof OwnArticle>, facts: FactBase): EvalArticle {
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
      context.push({ start: at, end: at + plain.length, layer: layerOf(id, facts), id });
    text += `${plain}\n`;
  }
  // Context is shown on coverage only.
  return { ...aboutOf(own), text, mentions, ignore, ...(own.label === 'coverage' && { context }) };
}

function withoutMentions({ mentions: _, ignore: __, ...article }: EvalArticle): EvalArticle {
  return article;
}

/** The plain text of a marked one, and the marks with their offsets in it. */
function readMarks(source: string): { text: string; marks: MentionMark[] } {
  let text = '';
  const marks: MentionMark[] = [];
  for (const [whole, surface, entity] of source.matchAll(/\{([^{}=~]+)[=~]([a-z0-9-]*)\}|[^{]+/g)) {
    if (surface === undefined) text += whole;
    else {
      marks.push({ start: text.length, end: text.length + surface.length, entity: entity ?? '' });
      text += surface;
    }
  }
  return { text, marks };
}

/** The layer of a fact that a fixture names by its id; a fixture that names none is at fault. */
function layerOf(id: string, facts: FactBase): ContextMark['layer'] {
  if (facts.summits.has(id)) return 'summits';
  if (facts.sanctions.has(id)) return 'sanctions';
  if (facts.topics.has(id)) return 'claims';
  throw new Error(`no meeting, measure or topic "${id}"`);
}
