// Prints, as JSON, what a fresh process needs from nothing to a ready annotator and to its first article, in ms.
import { createAnnotator } from '../../src/annotate';
import { loadBundledFacts } from '../../src/facts/bundled';
import { articleFromText } from '../../src/text/blocks';
import { entityNames, makeText } from './inputs';

const started = performance.now();
const facts = loadBundledFacts();
const parsed = performance.now();
const annotator = createAnnotator(facts);
const ready = performance.now();
const article = articleFromText(makeText(entityNames(facts), 12_000), {
  title: 'Kim Jong Un meets Vladimir Putin',
});
const before = performance.now();
annotator.annotate(article, 'always');
const first = performance.now() - before;
console.log(
  JSON.stringify({ parse: parsed - started, index: ready - parsed, ready: ready - started, first }),
);
