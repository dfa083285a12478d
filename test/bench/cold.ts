// Prints as JSON what a fresh process needs from nothing to a ready annotator, and for a first article with all indexes still to build: ms of its thread.
import { createAnnotator } from '../../src/annotate';
import { loadBundledFacts } from '../../src/facts/bundled';
import { createMatcher } from '../../src/match/matcher';
import { articleFromText } from '../../src/text/blocks';
import { entityNames, makeText } from './inputs';
import { threadClock } from './thread-clock';

const started = threadClock();
const facts = loadBundledFacts();
const parsed = threadClock();
createMatcher(facts);
const ready = threadClock();
const article = articleFromText(makeText(entityNames(facts), 12_000), {
  title: 'Kim Jong Un meets Vladimir Putin',
});
const before = threadClock();
createAnnotator(facts).annotate(article, 'always');
const first = threadClock() - before;
console.log(
  JSON.stringify({ parse: parsed - started, index: ready - parsed, ready: ready - started, first }),
);
