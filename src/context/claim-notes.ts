import type { Article, ClaimsNote, Coverage } from '../annotation';
import type { FactBase } from '../facts/factbase';
import { type ClaimChoice, chooseClaims, isOther } from './claims';
import { type Conflict, findConflicts } from './conflicts';
import type { ContextIndex } from './context-index';
import { readDate } from './dates';
import { outletOf } from './outlet';
import { readPoints } from './points';
import type { Reading } from './reading';
import type { Reason } from './reason';
import type { TopicHit } from './topics';

/** What holds for a whole article when claims are chosen. */
export type ArticleFrame = Pick<ClaimChoice, 'outlet' | 'ownSources' | 'summit' | 'published'>;

export function frameOf(article: Article, coverage: Coverage, facts: FactBase): ArticleFrame {
  const own = [...facts.sources.values()].filter(({ url }) => url !== undefined && url === article.url);
  return {
    outlet: outletOf(article.url, facts.entities.values()),
    ownSources: new Set(own.map(({ id }) => id)),
    summit: coverage.summit,
    published: readDate(article.published),
  };
}

/** Notes on the topics of a passage, each with claims of other sources; those that state otherwise are named. */
export function claimNotes(
  reading: Reading,
  topics: readonly TopicHit[],
  index: ContextIndex,
  frame: ArticleFrame,
): ClaimsNote[] {
  const stated = topics.length > 0 ? readPoints(reading.text, frame.published?.year) : [];
  return topics.flatMap(({ topic, score }) => {
    const others = (index.claims.byTopic.get(topic) ?? [])
      .map(({ claim }) => claim)
      .filter((claim) => isOther(claim, frame));
    const conflicts = findConflicts(stated, others, frame.summit, index.points);
    const claims = chooseClaims(reading, index.claims, { ...frame, topic, conflicts });
    if (claims.length === 0) return [];
    const shown = conflicts.filter(({ claim }) => claims.includes(claim));
    return [
      {
        layer: 'claims',
        topic,
        claims: claims.map(({ id }) => id),
        ...(shown.length > 0 && { conflicts: [...new Set(shown.map(({ claim }) => claim.id))] }),
        start: reading.start,
        end: reading.end,
        score,
        reason: reasonFor(shown),
        cues: cuesOf(reading, topic),
      },
    ];
  });
}

/** Where the words stand that told the topic, those that are enough alone first, each word once. */
function cuesOf({ cues, placeOf }: Reading, topic: string): ClaimsNote['cues'] {
  const met = cues.filter(({ subject, force }) => subject === topic && force !== 'against');
  const words = [...met.filter(({ force }) => force !== 'hint'), ...met].map(({ word }) => word);
  return [...new Set(words)].flatMap((word) => placeOf(word) ?? []);
}

function reasonFor(conflicts: readonly Conflict[]): Reason {
  const points = [...new Set(conflicts.map(({ about }) => about))];
  return points.length > 0 ? `contradicts: ${points.join(', ')}` : 'same topic';
}
