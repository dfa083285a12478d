import type { CueIndex } from './cue-index';
import type { Reading } from './reading';
import type { ClaimIndex } from './similarity';
import { FEATURES, type FeatureVector, topicFeatures } from './topic-features';
import weights from './weights.json';

/** A topic found in a passage, with its probability. */
export interface TopicHit {
  topic: string;
  score: number;
}

/** Passages of one block carry at most so many topics each. */
const MOST_TOPICS = 2;
const THRESHOLD = 0.5;

/** The topics of every passage, surest first. */
export function findTopics(readings: readonly Reading[], cues: CueIndex, claims: ClaimIndex): TopicHit[][] {
  return topicFeatures(readings, cues, claims).map((table) =>
    [...table]
      .map(([topic, features]) => ({ topic, score: probability(features) }))
      .filter(({ score }) => score >= THRESHOLD)
      .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
      .slice(0, MOST_TOPICS),
  );
}

function probability(features: FeatureVector): number {
  const sum = FEATURES.reduce((total, name) => total + features[name] * (weights.topics[name] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
