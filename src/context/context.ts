import type { Article, ContextNote, Coverage, Mention } from '../annotation';
import type { FactBase } from '../facts/factbase';
import { chooseClaims } from './claims';
import { type ContextIndex, contextIndex } from './context-index';
import { readDate } from './dates';
import { outletOf } from './outlet';
import { type Reading, readPassages } from './reading';
import { findSanctions } from './sanctions';
import { findSummits } from './summits';
import { findTopics } from './topics';

/** Which earlier meetings, measures and contested claims each passage of the article bears on, in the order of the text. */
export function findContext(
  article: Article,
  mentions: readonly Mention[],
  coverage: Coverage,
  facts: FactBase,
): ContextNote[] {
  const index = contextIndex(facts);
  const readings = readPassages(article, mentions, index.cues);
  const published = readDate(article.published);
  const outlet = outletOf(article.url, facts.entities.values());
  const summits = findSummits(readings, article, coverage, index.meetings);
  const sanctions = findSanctions(readings, index.measures, published);
  const topics = findTopics(readings, index.claims, published);
  const notes = readings.flatMap((reading, at): ContextNote[] => {
    const { start, end } = reading;
    return [
      ...(summits[at] ?? []).map((hit) => ({ layer: 'summits' as const, start, end, ...hit })),
      ...(sanctions[at] ?? []).map((hit) => ({ layer: 'sanctions' as const, start, end, ...hit })),
      ...(topics[at] ?? []).map(({ topic, score }) =>
        claimsNote(reading, topic, score, index, outlet, coverage.summit),
      ),
    ];
  });
  return joinNotes(notes, readings);
}

function claimsNote(
  reading: Reading,
  topic: string,
  score: number,
  index: ContextIndex,
  outlet: string | undefined,
  summit: string | null,
): ContextNote {
  const claims = chooseClaims(reading, index.claims, { topic, outlet, summit });
  return {
    layer: 'claims',
    topic,
    claims,
    start: reading.start,
    end: reading.end,
    score,
    reason: 'same topic',
  };
}

/** One note for each fact and block: neighbouring passages that tell the same are one stretch. */
function joinNotes(notes: readonly ContextNote[], readings: readonly Reading[]): ContextNote[] {
  const blockAt = new Map(readings.map(({ start, block }) => [start, block]));
  const joined = new Map<string, ContextNote>();
  for (const note of notes) {
    const key = `${blockAt.get(note.start)}:${note.layer}:${note.layer === 'claims' ? note.topic : note.id}`;
    const first = joined.get(key);
    if (!first) joined.set(key, note);
    else joined.set(key, { ...(note.score > first.score ? note : first), start: first.start, end: note.end });
  }
  return [...joined.values()].sort((a, b) => a.start - b.start || b.score - a.score);
}
