import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Article, ContextNote, Mention } from '../annotation';
import { contextIndex } from '../context/context-index';
import { readDate } from '../context/dates';
import { PRESENT_FEATURES, presentFeatures } from '../context/present-meeting';
import { readPassages } from '../context/reading';
import { FEATURES, topicFeatures } from '../context/topic-features';
import type { FactBase } from '../facts/factbase';
import { articleFromText } from '../text/blocks';
import type { Case } from './logistic';

const Gold = v.object({
  start: v.number(),
  end: v.number(),
  layer: v.picklist(['summits', 'sanctions', 'claims']),
  id: v.optional(v.string()),
  topic: v.optional(v.string()),
});
export type Gold = v.InferOutput<typeof Gold>;
const Labelled = v.object({
  id: v.string(),
  text: v.string(),
  title: v.nullish(v.string()),
  url: v.nullish(v.string()),
  published: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  summit: v.nullish(v.string()),
  context: v.array(Gold),
});

/** An article whose context was marked by hand. */
export interface LabelledArticle {
  id: string;
  article: Article;
  summit: string | null;
  gold: readonly Gold[];
}

/** Reads articles with marked context, one JSON record a line. */
export function readLabelled(file: string): LabelledArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, title, url, published, lang, summit, context } = v.parse(Labelled, JSON.parse(line));
      const about = {
        ...(title && { title }),
        ...(url && { url }),
        ...(published && { published }),
        ...(lang && { lang }),
      };
      return { id, article: articleFromText(text, about), summit: summit ?? null, gold: context };
    });
}

/** The facts without claims taken from this very article: it would be alike to itself. */
export function factsWithout({ id }: LabelledArticle, facts: FactBase): FactBase {
  const claims = new Map([...facts.claims].filter(([, { sources }]) => !sources.includes(id)));
  return { ...facts, claims };
}

/** What the two linear models learn from one article. */
export function casesOf(
  labelled: LabelledArticle,
  mentions: readonly Mention[],
  facts: FactBase,
): { topics: Case[]; present: Case[] } {
  const { article, gold, summit } = labelled;
  const index = contextIndex(facts);
  const readings = readPassages(article, mentions, index);
  const published = readDate(article.published);
  const topics = topicFeatures(readings, index.claims, published).flatMap((table, at) =>
    [...table].map(([topic, features]) => ({
      x: FEATURES.map((name) => features[name]),
      y: gold.some((mark) => mark.topic === topic && liesIn(mark, readings[at])),
    })),
  );
  const present = index.meetings.find(({ id }) => id === summit);
  const told = readings.map((reading) => gold.some((mark) => mark.id === summit && liesIn(mark, reading)));
  const meeting = readings.map((reading, at) => {
    if (!present) return [];
    const features = presentFeatures(reading, present, published, told[at - 1] ? 1 : 0);
    return [{ x: PRESENT_FEATURES.map((name) => features[name]), y: told[at] ?? false }];
  });
  return { topics, present: meeting.flat() };
}

/** Whether the mark and the passage share at least half of the shorter one. */
function liesIn(mark: Gold, passage: { start: number; end: number } | undefined): boolean {
  if (!passage) return false;
  const shared = Math.min(mark.end, passage.end) - Math.max(mark.start, passage.start);
  return shared >= Math.min(mark.end - mark.start, passage.end - passage.start) / 2;
}

/** Counts of right, extra and missed notes: one to one, by overlap and the same fact, as the evaluation pairs them. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

export function tallyNotes(
  gold: readonly Gold[],
  notes: readonly ContextNote[],
  layer: ContextNote['layer'],
): Tally {
  const rest: Gold[] = notes.filter((note) => note.layer === layer);
  const marks = gold.filter((mark) => mark.layer === layer);
  let right = 0;
  for (const mark of marks) {
    const at = rest.findIndex(
      (note) =>
        (note.topic ?? note.id) === (mark.topic ?? mark.id) && note.start < mark.end && mark.start < note.end,
    );
    if (at < 0) continue;
    rest.splice(at, 1);
    right++;
  }
  return { right, extra: rest.length, missed: marks.length - right };
}
