import type { ContextNote, Coverage, Mention } from '../annotation';
import type { FactBase } from '../facts/factbase';
import { finish, type Steps } from '../steps';
import type { FoldedArticle } from '../text/folded-article';
import { claimNotes, frameOf } from './claim-notes';
import { contextIndex } from './context-index';
import { type Reading, readPassages } from './reading';
import { findSanctions } from './sanctions';
import { findSummits } from './summits';
import { findTopics } from './topics';

/** Which meetings, measures and contested claims each passage of the article bears on, in the order of the text. */
export function findContext(...about: Parameters<typeof contextSteps>): ContextNote[] {
  return finish(contextSteps(...about));
}

/** The same in steps. */
export function* contextSteps(
  article: FoldedArticle,
  mentions: readonly Mention[],
  coverage: Coverage,
  facts: FactBase,
): Steps<ContextNote[]> {
  const index = contextIndex(facts);
  yield;
  const readings = readPassages(article, mentions, index);
  yield;
  const frame = frameOf(article, coverage, facts);
  const summits = findSummits(readings, article, coverage, index.meetings);
  const sanctions = findSanctions(readings, index.measures, frame.published);
  const topics = findTopics(readings, index.claims, frame.published);
  const notes = readings.flatMap((reading, at): ContextNote[] => {
    const { start, end } = reading;
    return [
      ...(summits[at] ?? []).map((hit) => ({ layer: 'summits' as const, start, end, ...hit })),
      ...(sanctions[at] ?? []).map((hit) => ({ layer: 'sanctions' as const, start, end, ...hit })),
      ...claimNotes(reading, topics[at] ?? [], summits[at] ?? [], index, frame),
    ];
  });
  return joinNotes(notes, readings);
}

/** One note for each fact and block: passages of a block that tell the same are one stretch, and the surest speaks. */
function joinNotes(notes: readonly ContextNote[], readings: readonly Reading[]): ContextNote[] {
  const blockAt = new Map(readings.map(({ start, block }) => [start, block]));
  const joined = new Map<string, ContextNote>();
  for (const note of notes) {
    const key = `${blockAt.get(note.start)}:${note.layer}:${note.layer === 'claims' ? note.topic : note.id}`;
    const first = joined.get(key);
    if (!first) joined.set(key, note);
    else joined.set(key, { ...stronger(first, note), start: first.start, end: note.end });
  }
  return [...joined.values()].sort((a, b) => a.start - b.start || b.score - a.score);
}

/** A conflict is worth more than a higher score. */
function stronger(a: ContextNote, b: ContextNote): ContextNote {
  const weight = (note: ContextNote): number =>
    note.score + (note.layer === 'claims' && note.conflicts !== undefined ? 1 : 0);
  return weight(b) > weight(a) ? b : a;
}
