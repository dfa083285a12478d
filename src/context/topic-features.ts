import type { TextDate } from '../text/dates';
import { ordinal } from './meetings';
import type { Reading } from './reading';
import { type ClaimIndex, type TopicSpan, topicSimilarities } from './similarity';

/** What is known of one topic in one passage; the linear model weighs these. */
export const FEATURES = [
  'bias', // always 1
  'sure', // a cue that is enough alone
  'moreSure', // further ones, up to two
  'hint', // cues that need company, up to three
  'against', // a cue against
  'similar', // likeness to what is claimed on the topic
  'mostSimilar', // no other topic's claims are more alike
  'before', // the passage before speaks of it
  'after', // so does the next
  'continued', // no cue of its own, but it carries on from a passage that had one
  'heading', // headlines and headings say less than sentences
  'fragment', // a bare name of a subject, or a question
  'stronger', // other topics have stronger cues here
  'untimely', // the topic belongs to another time than the article
] as const;
type Feature = (typeof FEATURES)[number];
export type FeatureVector = Record<Feature, number>;

const NONE = Object.fromEntries(FEATURES.map((name) => [name, 0])) as FeatureVector;

/** Headings and questions of fewer words name a subject but say nothing of it. */
const FRAGMENT_WORDS = 5;
const QUESTION_WORDS = 12;
/** A passage that carries on what was said before: a quotation, or a pronoun at its start. */
const CARRIES_ON = /^["“«„]|^(?:he|she|it|they|this|that|these|such|the pact|the deal|its|his|but|instead)\b/;
/** A topic of which so many claims nearly all lie within so many days is about one event; so many days from every claim an article is not on it. */
const ONE_EVENT_DAYS = 7;
const ONE_EVENT_CLAIMS = 8;
const UNTIMELY_DAYS = 150;

/** Features of every topic that any cue or claim speaks for, by passage. */
export function topicFeatures(
  readings: readonly Reading[],
  claims: ClaimIndex,
  published: TextDate | undefined,
): Map<string, FeatureVector>[] {
  const tables = readings.map((reading) => ownFeatures(reading, claims));
  const strengths = tables.map((table) => new Map([...table].map(([topic, f]) => [topic, strength(f)])));
  tables.forEach((table, at) => {
    const reading = readings[at];
    if (!reading) return;
    for (const [topic, value] of strengths[at - 1] ?? []) {
      if (value >= 1 && !table.has(topic)) table.set(topic, emptyFeatures(reading));
    }
    for (const [topic, features] of table) {
      const own = strengths[at]?.get(topic) ?? 0;
      features.before = half(strengths[at - 1]?.get(topic));
      features.after = half(strengths[at + 1]?.get(topic));
      features.continued = own < 1 && CARRIES_ON.test(reading.text) ? features.before : 0;
      const stronger = [...(strengths[at]?.values() ?? [])].filter((other) => other > own).length;
      features.stronger = Math.min(3, stronger) / 3;
      features.untimely = isUntimely(claims.spans.get(topic), published) ? 1 : 0;
    }
  });
  return tables;
}

function strength({ sure, moreSure, hint, against }: FeatureVector): number {
  return Math.max(0, sure + 0.5 * moreSure + 0.4 * hint - against);
}

function half(value: number | undefined): number {
  return Math.min(2, value ?? 0) / 2;
}

function isUntimely(span: TopicSpan | undefined, published: TextDate | undefined): boolean {
  if (!span || !published || span.days.length < ONE_EVENT_CLAIMS) return false;
  if (span.to - span.from > ONE_EVENT_DAYS) return false;
  const day = ordinal(published);
  return span.days.every((claimed) => Math.abs(day - claimed) > UNTIMELY_DAYS);
}

function ownFeatures(reading: Reading, claims: ClaimIndex): Map<string, FeatureVector> {
  const table = new Map<string, FeatureVector>();
  const of = (topic: string): FeatureVector => {
    const features = table.get(topic) ?? emptyFeatures(reading);
    table.set(topic, features);
    return features;
  };
  for (const { subject, force } of reading.cues) {
    const features = of(subject);
    if (force === 'hint') features.hint = Math.min(3, features.hint + 1);
    else if (force === 'against') features.against = 1;
    else if (features.sure === 1) features.moreSure = Math.min(2, features.moreSure + 1);
    else features.sure = 1;
  }
  const similar = topicSimilarities(claims, reading.similar);
  const most = Math.max(0, ...similar.values());
  for (const [topic, value] of similar) {
    if (!table.has(topic) && value < most) continue;
    const features = of(topic);
    features.similar = value;
    features.mostSimilar = value === most ? 1 : 0;
  }
  return table;
}

function emptyFeatures({ kind, words, text }: Reading): FeatureVector {
  const isHeading = kind === 'headline' || kind === 'heading';
  const isQuestion = kind !== 'headline' && words.length < QUESTION_WORDS && /[?？]$/.test(text);
  const isFragment = isQuestion || (kind === 'heading' && words.length < FRAGMENT_WORDS);
  return { ...NONE, bias: 1, heading: isHeading ? 1 : 0, fragment: isFragment ? 1 : 0 };
}
