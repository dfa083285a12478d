import type { Mention } from '../../annotation';
import { contextIndex } from '../../context/context-index';
import { PRESENT_FEATURES, presentFeatures } from '../../context/present-meeting';
import { readPassages } from '../../context/reading';
import { FEATURES, topicFeatures } from '../../context/topic-features';
import type { FactBase } from '../../facts/factbase';
import { readDate } from '../../text/dates';
import { foldArticle } from '../../text/folded-article';
import { articleOf, type EvalArticle, type Span } from '../eval/article';
import type { Case } from './logistic';

/** The facts without claims taken from this very article: it would be alike to itself. */
export function factsWithout({ id }: EvalArticle, facts: FactBase): FactBase {
  const claims = new Map([...facts.claims].filter(([, { sources }]) => !sources.includes(id)));
  return { ...facts, claims };
}

/** What the two linear models learn from one article. */
export function casesOf(
  labelled: EvalArticle,
  mentions: readonly Mention[],
  facts: FactBase,
): { topics: Case[]; present: Case[] } {
  const { context: gold = [], summit, published: day } = labelled;
  const index = contextIndex(facts);
  const readings = readPassages(foldArticle(articleOf(labelled)), mentions, index);
  const published = readDate(day);
  const topics = topicFeatures(readings, index.claims, published).flatMap((table, at) =>
    [...table].map(([topic, features]) => ({
      x: FEATURES.map((name) => features[name]),
      y: gold.some((mark) => mark.layer === 'claims' && mark.id === topic && liesIn(mark, readings[at])),
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
function liesIn(mark: Span, passage: Span | undefined): boolean {
  if (!passage) return false;
  const shared = Math.min(mark.end, passage.end) - Math.max(mark.start, passage.start);
  return shared >= Math.min(mark.end - mark.start, passage.end - passage.start) / 2;
}
