import type { Article, Coverage, Signal } from '../annotation';
import type { FactBase } from '../facts/factbase';
import { nameMeeting } from './meeting';
import { MODEL, probability } from './model';
import { type ReadArticle, readArticle } from './read-article';
import { type Measured, measure } from './signals';
import { isCandidate } from './timeliness';

/** Probability from which an article counts as coverage. */
const THRESHOLD = 0.5;
/** Signals that move the log-odds by less are not worth showing. */
const SHOWN = 0.05;
const QUOTE_LENGTH = 140;

/**
 * Tells whether an article covers a meeting of the two leaders, why, and which one. Both leaders must be in the text, by
 * name or by title, or one of them on the journey to the other; else there is no coverage whatever else it says.
 */
export function detectCoverage(article: Article, facts: FactBase): Coverage {
  const read = readArticle(article, facts);
  if (!isCandidate(read)) return { verdict: 'none', score: 0, summit: null, signals: [] };
  const measured = measure(read);
  const score = probability(MODEL, valuesOf(measured));
  const verdict = score >= THRESHOLD ? 'coverage' : 'mention';
  const summit = verdict === 'coverage' ? nameMeeting(read, facts) : null;
  return { verdict, score: Math.round(score * 1000) / 1000, summit, signals: explain(measured, read) };
}

/** The strength of each signal, 0 to 1, as the model takes it. */
export function valuesOf(measured: ReadonlyMap<string, Measured>): Map<string, number> {
  return new Map([...measured].map(([id, { value }]) => [id, value]));
}

/** The signals that counted, strongest first. */
function explain(measured: ReadonlyMap<string, Measured>, read: ReadArticle): Signal[] {
  const signals: Signal[] = [];
  for (const [id, { value, shown }] of measured) {
    const weight = Math.round((MODEL.weights[id] ?? 0) * value * 100) / 100;
    if (Math.abs(weight) < SHOWN) continue;
    signals.push({ id, weight, ...(shown && { quote: quote(read, shown.start, shown.end) }) });
  }
  return signals.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function quote({ text, folded }: ReadArticle, from: number, to: number): string {
  const start = folded.starts[from] ?? 0;
  const end = folded.ends[to - 1] ?? text.length;
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length > QUOTE_LENGTH ? `${words.slice(0, QUOTE_LENGTH - 1).trimEnd()}…` : words;
}
