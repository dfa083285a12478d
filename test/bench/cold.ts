// Prints as JSON what a fresh process needs from nothing to a ready annotator, and for a first article with all indexes still to make: ms of its thread.
import pageFacts from 'virtual:page-facts';
import pageNames from 'virtual:page-names';
import { createAnnotator } from '../../src/annotate';
import { expandFacts } from '../../src/facts/expand';
import { createFactBase } from '../../src/facts/factbase';
import { createMatcher } from '../../src/match/matcher';
import { articleFromText } from '../../src/text/blocks';
import { entityNames, makeText } from './inputs';
import { threadClock } from './thread-clock';

const started = threadClock();
const facts = createFactBase(expandFacts(JSON.parse(pageFacts)));
const parsed = threadClock();
createMatcher(facts, JSON.parse(pageNames));
const ready = threadClock();
const article = articleFromText(makeText(entityNames(facts), 12_000), {
  title: 'Kim Jong Un meets Vladimir Putin',
});
const before = threadClock();
createAnnotator(facts, () => JSON.parse(pageNames)).annotate(article, 'always');
const first = threadClock() - before;
console.log(
  JSON.stringify({ parse: parsed - started, index: ready - parsed, ready: ready - started, first }),
);
