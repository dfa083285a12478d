// fit [articles.yaml articles.jsonl …]: fits src/detect/weights.json to labelled articles and tells how well it does on held-out thirds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { valuesOf } from '../detect/detect';
import { type Model, probability } from '../detect/model';
import { readArticle } from '../detect/read-article';
import { AGAINST, FOR, measure } from '../detect/signals';
import { loadBundledFacts } from '../facts/bundled';
import { articleFromText } from '../text/blocks';
import { type Example, fitModel } from './fit/signal-weights';
import { readJsonLines } from './io/json-lines';

const ROOT = process.cwd();
const WEIGHTS = join(ROOT, 'src/detect/weights.json');
const DEFAULTS = ['test/detect/articles.yaml', '../shared/eval/dev/articles.jsonl'];

const Labelled = v.object({
  id: v.string(),
  text: v.string(),
  title: v.optional(v.nullable(v.string())),
  label: v.picklist(['coverage', 'not', 'borderline']),
});

const facts = loadBundledFacts();
const files = (process.argv.length > 2 ? process.argv.slice(2) : DEFAULTS).filter((file) =>
  existsSync(join(ROOT, file)),
);
if (files.length === 0) {
  console.error(`fit: no labelled articles found (${DEFAULTS.join(', ')})`);
  process.exit(1);
}
const examples = files.flatMap(readExamples);
const signs = { for: Object.keys(FOR), against: Object.keys(AGAINST) };
report('fitted on all', fitModel(examples, signs), examples);
heldOut();
writeFileSync(WEIGHTS, `${JSON.stringify(fitModel(examples, signs), null, 2)}\n`);
console.log(`${examples.length} articles from ${files.join(', ')} → src/detect/weights.json`);

/** Only articles that name both leaders: the others never reach the model. */
function readExamples(file: string): Example[] {
  const path = join(ROOT, file);
  const records: unknown = file.endsWith('.yaml') ? parse(readFileSync(path, 'utf8')) : readJsonLines(path);
  return v.parse(v.array(Labelled), records).flatMap(({ id, text, title, label }) => {
    const { readings } = readArticle(articleFromText(text, { ...(title && { title }) }), facts);
    const named = readings.some((r) => r.kim) && readings.some((r) => r.putin);
    if (label === 'borderline' || !named) return [];
    return [{ id, values: valuesOf(measure(readings)), coverage: label === 'coverage' }];
  });
}

/** Three times: fit on two thirds, judge the third. */
function heldOut(): void {
  for (const third of [0, 1, 2]) {
    const learnt = examples.filter((_, at) => at % 3 !== third);
    const judged = examples.filter((_, at) => at % 3 === third);
    report(`third ${third + 1} held out`, fitModel(learnt, signs), judged);
  }
}

function report(name: string, model: Model, judged: readonly Example[]): void {
  const said = judged.filter(({ values }) => probability(model, values) >= 0.5);
  const right = said.filter(({ coverage }) => coverage).length;
  const all = judged.filter(({ coverage }) => coverage).length;
  const wrong = judged
    .filter(({ values, coverage }) => probability(model, values) >= 0.5 !== coverage)
    .map(({ id }) => id);
  console.log(
    `${name}: precision ${(right / said.length).toFixed(3)}, recall ${(right / all).toFixed(3)}, wrong: ${wrong.join(' ') || 'none'}`,
  );
}
