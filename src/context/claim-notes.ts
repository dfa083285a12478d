import type { Article, ClaimsNote, Coverage } from '../annotation';
import type { FactBase } from '../facts/factbase';
import { readDate } from '../text/dates';
import { type ClaimChoice, chooseClaims, isOther } from './claims';
import { type Conflict, findConflicts } from './conflicts';
import type { ContextIndex } from './context-index';
import { outletOf } from './outlet';
import { OF_ONE_MEETING, readPoints } from './points';
import type { Reading } from './reading';
import type { Reason } from './reason';
import type { TopicHit } from './topics';

/** Score of a note that stands for its conflict alone. */
const CONFLICT_ONLY = 0.5;

/** What holds for a whole article when claims are chosen. */
export type ArticleFrame = Pick<ClaimChoice, 'outlet' | 'ownSources' | 'summit' | 'published'>;

export function frameOf(article: Article, coverage: Coverage, facts: FactBase): ArticleFrame {
  const own = article.url ? [...facts.sources.values()].filter(({ url }) => url === article.url) : [];
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
  meetings: readonly { id: string }[],
  index: ContextIndex,
  frame: ArticleFrame,
): ClaimsNote[] {
  const isOfAnother = meetings.length > 0 && meetings.every(({ id }) => id !== frame.summit);
  const otherwise = toldOtherwise(reading, isOfAnother, index, frame);
  const found = topics.length > 0 ? topics : topicOf(otherwise);
  const isFound = ({ claim }: Conflict): boolean => found.some(({ topic }) => topic === claim.topic);
  const told = new Set(otherwise.filter(isFound).map(({ about }) => about));
  const strays = otherwise.filter((conflict) => !isFound(conflict) && !told.has(conflict.about));
  return found.flatMap(({ topic, score }, at) => {
    const own = otherwise.filter(({ claim }) => claim.topic === topic);
    // A point that only claims on other topics tell otherwise stands with the first topic.
    const conflicts = at === 0 ? [...own, ...strays] : own;
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

/** Claims of others, on whatever topic, that give a point of the passage another value. */
function toldOtherwise(
  { text }: Reading,
  isOfAnother: boolean,
  { claims, points }: ContextIndex,
  frame: ArticleFrame,
): readonly Conflict[] {
  const stated = readPoints(text, frame.published?.year).filter(
    ({ about }) => !isOfAnother || !OF_ONE_MEETING.has(about),
  );
  if (stated.length === 0) return [];
  return findConflicts(
    stated,
    claims.claims.filter((claim) => isOther(claim, frame)),
    frame.summit,
    points,
  );
}

/** A passage that is on no topic, but says otherwise than a claim does, is on that of the claim. */
function topicOf([first]: readonly Conflict[]): TopicHit[] {
  return first ? [{ topic: first.claim.topic, score: CONFLICT_ONLY }] : [];
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
