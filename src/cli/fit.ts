// fit [articles.yaml articles.jsonl …]: fits src/detect/weights.json to labelled articles and tells how well it does on held-out thirds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Article } from '../annotation';
import { valuesOf } from '../detect/detect';
import { type Model, probability } from '../detect/model';
import { readArticle } from '../detect/read-article';
import { AGAINST, FOR, measure } from '../detect/signals';
import { isCandidate } from '../detect/timeliness';
import { loadBundledFacts } from '../facts/bundled';
import { articleFromText } from '../text/blocks';
import { type Example, fitModel } from './fit/signal-weights';
import { readJsonLines } from './io/json-lines';

const ROOT = process.cwd();
const WEIGHTS = join(ROOT, 'src/detect/weights.json');
const DEFAULTS = ['test/detect/articles.yaml', '../shared/eval/dev/articles.jsonl'];

const LabelledArticle = v.object({
  id: v.string(),
  text: v.string(),
  title: v.nullish(v.string()),
  published: v.nullish(v.string()),
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
const model = learn(examples);
report('fitted on all', examples, (example) => judge(model, example));
report('fitted on all, without dates', examples, (example) => judge(model, example.undated ?? example));
for (const stride of [1, 3, 9]) heldOut(stride);
writeFileSync(WEIGHTS, `${JSON.stringify(model, null, 2)}\n`);
console.log(`${examples.length} articles from ${files.join(', ')} → src/detect/weights.json`);

interface Labelled extends Example {
  /** Others never reach the model: they are no coverage. */
  candidate: boolean;
  /** The same article without its date. */
  undated?: Labelled;
}

function readExamples(file: string): Labelled[] {
  const path = join(ROOT, file);
  const records: unknown = file.endsWith('.yaml') ? parse(readFileSync(path, 'utf8')) : readJsonLines(path);
  return v.parse(v.array(LabelledArticle), records).flatMap(({ id, text, title, published, label }) => {
    if (label === 'borderline') return [];
    const example = (about: Pick<Article, 'title' | 'published'>): Labelled => {
      const read = readArticle(articleFromText(text.trim(), about), facts);
      const values = valuesOf(measure(read));
      return { id, values, coverage: label === 'coverage', candidate: isCandidate(read) };
    };
    const about = { ...(title && { title }) };
    const undated = example(about);
    return [published ? { ...example({ ...about, published }), undated } : undated];
  });
}

function learn(from: readonly Labelled[]): Model {
  const signs = { for: Object.keys(FOR), against: Object.keys(AGAINST) };
  return fitModel(
    from.filter(({ candidate }) => candidate),
    signs,
  );
}

function judge(by: Model, { candidate, values }: Labelled): boolean {
  return candidate && probability(by, values) >= 0.5;
}

/** Three times: fit on two thirds, judge the third. Runs of `stride` articles stay together. */
function heldOut(stride: number): void {
  const said = new Map<Labelled, boolean>();
  for (const third of [0, 1, 2]) {
    const isHeldOut = (_: Labelled, at: number) => Math.floor(at / stride) % 3 === third;
    const learnt = learn(examples.filter((example, at) => !isHeldOut(example, at)));
    for (const example of examples.filter(isHeldOut)) said.set(example, judge(learnt, example));
  }
  report(`each third held out, by runs of ${stride}`, examples, (example) => said.get(example) === true);
}

function report(name: string, judged: readonly Labelled[], isSaid: (example: Labelled) => boolean): void {
  const said = judged.filter(isSaid);
  const right = said.filter(({ coverage }) => coverage).length;
  const all = judged.filter(({ coverage }) => coverage).length;
  const wrong = judged.filter((example) => isSaid(example) !== example.coverage).map(({ id }) => id);
  console.log(
    `${name}: precision ${(right / said.length).toFixed(3)}, recall ${(right / all).toFixed(3)}, wrong: ${wrong.join(' ') || 'none'}`,
  );
}
