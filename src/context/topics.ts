import type { TextDate } from '../text/dates';
import type { Reading } from './reading';
import type { ClaimIndex } from './similarity';
import { FEATURES, topicFeatures } from './topic-features';
import { sigmoid, weigh } from './weigh';
import weights from './weights.json';

/** A topic found in a passage, with its probability. */
export interface TopicHit {
  topic: string;
  score: number;
}

/** Passages of one block carry at most so many topics each. */
const MOST_TOPICS = 2;
const THRESHOLD = 0.63;

/** The topics of every passage, surest first. */
export function findTopics(
  readings: readonly Reading[],
  claims: ClaimIndex,
  published: TextDate | undefined,
): TopicHit[][] {
  return topicFeatures(readings, claims, published).map((table) =>
    [...table]
      .map(([topic, features]) => ({ topic, score: sigmoid(weigh(FEATURES, features, weights.topics)) }))
      .filter(({ score }) => score >= THRESHOLD)
      .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
      .slice(0, MOST_TOPICS),
  );
}
