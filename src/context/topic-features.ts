import { type CueIndex, findCues } from './cue-index';
import type { Reading } from './reading';
import { type ClaimIndex, claimSimilarities } from './similarity';

/** What is known of one topic in one passage; the linear model weighs these. */
export const FEATURES = [
  'bias',
  'sure',
  'moreSure',
  'groups',
  'hint',
  'against',
  'similar',
  'mostSimilar',
  'before',
  'after',
  'continued',
  'headline',
  'caption',
  'short',
  'rivals',
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureVector = Record<Feature, number>;

/** Claims compared for a topic's similarity: its best two. */
const BEST = 2;
/** Passages with fewer words say little. */
const SHORT_WORDS = 8;
/** A passage that carries on what was said before: a quotation, or a pronoun at its start. */
const CARRIES_ON = /^["'“‘«„]|^(he|she|it|they|this|that|these|such|the pact|the deal|its|his|but|instead)\b/;

/** Features of every topic that any cue or claim speaks for, by passage. */
export function topicFeatures(
  readings: readonly Reading[],
  cues: CueIndex,
  claims: ClaimIndex,
): Map<string, FeatureVector>[] {
  const tables = readings.map((reading) => ownFeatures(reading, cues, claims));
  const strength = tables.map(
    (table) => new Map([...table].map(([topic, f]) => [topic, f.sure + 0.5 * f.moreSure + 0.4 * f.hint])),
  );
  tables.forEach((table, at) => {
    const reading = readings[at];
    if (!reading) return;
    for (const [topic, features] of strength[at - 1] ?? [])
      if (features >= 1 && !table.has(topic)) table.set(topic, plain(reading));
    const total = [...(strength[at]?.values() ?? [])].reduce((sum, value) => sum + Math.min(1, value), 0);
    for (const [topic, features] of table) {
      const own = Math.min(1, strength[at]?.get(topic) ?? 0);
      features.before = Math.min(2, strength[at - 1]?.get(topic) ?? 0) / 2;
      features.after = Math.min(2, strength[at + 1]?.get(topic) ?? 0) / 2;
      features.continued = own < 1 && CARRIES_ON.test(reading.text) ? features.before : 0;
      features.rivals = Math.min(4, total - own) / 4;
    }
  });
  return tables;
}

function plain(reading: Reading): FeatureVector {
  return {
    bias: 1,
    sure: 0,
    moreSure: 0,
    groups: 0,
    hint: 0,
    against: 0,
    similar: 0,
    mostSimilar: 0,
    before: 0,
    after: 0,
    continued: 0,
    headline: reading.kind === 'headline' || reading.kind === 'heading' ? 1 : 0,
    caption: reading.kind === 'caption' ? 1 : 0,
    short: reading.words.length < SHORT_WORDS ? 1 : 0,
    rivals: 0,
  };
}

function ownFeatures(reading: Reading, cues: CueIndex, claims: ClaimIndex): Map<string, FeatureVector> {
  const table = new Map<string, FeatureVector>();
  const of = (topic: string): FeatureVector => {
    const features = table.get(topic) ?? plain(reading);
    table.set(topic, features);
    return features;
  };
  for (const { topic, force, groups } of findCues(cues, reading)) {
    const features = of(topic);
    if (force === 'hint') features.hint = Math.min(3, features.hint + 1);
    else if (force === 'against') features.against = 1;
    else {
      if (features.sure === 1) features.moreSure = Math.min(2, features.moreSure + 1);
      features.sure = 1;
      features.groups = Math.max(features.groups, (groups - 1) / 2);
    }
  }
  const similar = topicSimilarities(claims, reading);
  const most = Math.max(0, ...similar.values());
  for (const [topic, value] of similar) {
    if (!table.has(topic) && value < most) continue;
    const features = of(topic);
    features.similar = value;
    features.mostSimilar = value === most ? 1 : 0;
  }
  return table;
}

/** Mean similarity of the passage with the claims of each topic that are most like it. */
function topicSimilarities(index: ClaimIndex, reading: Reading): Map<string, number> {
  const best = new Map<string, number[]>();
  claimSimilarities(index, reading.words).forEach((score, position) => {
    const topic = index.claims[position]?.topic;
    if (topic === undefined || score === 0) return;
    const scores = best.get(topic) ?? [];
    scores.push(score);
    scores.sort((a, b) => b - a);
    if (scores.length > BEST) scores.pop();
    best.set(topic, scores);
  });
  return new Map(
    [...best].map(([topic, scores]) => [topic, scores.reduce((sum, score) => sum + score, 0) / BEST]),
  );
}
