import type { ContextNote } from '../../src/annotation';
import { findContext } from '../../src/context/context';
import { createFactBase } from '../../src/facts/factbase';
import { readFacts } from '../../src/facts/read';
import { FACTS_FOLDER } from '../../src/facts/vite-plugin';
import { compileNames } from '../../src/match/compile/compile-names';
import { createMatcher } from '../../src/match/matcher';
import { articleFromText } from '../../src/text/blocks';
import { foldArticle } from '../../src/text/folded-article';

export const facts = createFactBase(readFacts(FACTS_FOLDER).records);
const matcher = createMatcher(facts, compileNames(facts));

/** An article as the tests give it; 13 September 2023 and its meeting unless told. */
export interface About {
  summit?: string | null;
  published?: string;
  url?: string;
}

/** Notes on a text of the tests' own, with mentions by the real matcher. */
export function notesOf(
  text: string,
  { summit = 'summit-2023', published = '2023-09-13', url }: About = {},
): ContextNote[] {
  const article = foldArticle(articleFromText(text, { published, ...(url && { url }) }));
  const coverage = { verdict: 'coverage' as const, score: 1, summit, signals: [] };
  return findContext(article, matcher.match(article), coverage, facts);
}

export function topicsOf(text: string, about?: About): string[] {
  return notesOf(text, about).flatMap((note) => (note.layer === 'claims' ? [note.topic] : []));
}

export function idsOf(text: string, layer: 'summits' | 'sanctions', about?: About): string[] {
  return notesOf(text, about).flatMap((note) => (note.layer === layer ? [note.id] : []));
}
