import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createAnnotator } from '../src/annotate';
import { loadAnnotator } from '../src/bundled-annotator';
import { loadBundledFacts } from '../src/facts/bundled';
import { compileNames } from '../src/match/compile/compile-names';
import { articleFromText } from '../src/text/blocks';

const sample = readFileSync(join(import.meta.dirname, 'pages/sample/source.html'), 'utf8').replace(
  /<[^>]+>/g,
  '\n',
);

test('what ships in the bundle annotates as the whole fact base does', () => {
  const facts = loadBundledFacts();
  const whole = createAnnotator(facts, () => compileNames(facts));
  const { annotator } = loadAnnotator();
  const article = articleFromText(sample, { lang: 'en' });
  const annotation = annotator.annotate(article, 'always');
  expect(annotation.mentions.length).toBeGreaterThan(5);
  expect(annotation).toEqual(whole.annotate(article, 'always'));
});
