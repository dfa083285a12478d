// fit-context [mentions.jsonl]: fits src/context/weights.json to articles whose context was marked by hand, those of the
// file and the project's own, and tells how well it does on each article, and on each third, when fitted to the others.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findContext } from '../context/context';
import { PRESENT_FEATURES } from '../context/present-meeting';
import { FEATURES } from '../context/topic-features';
import weights from '../context/weights.json';
import { createFactBase } from '../facts/factbase';
import { readFacts } from '../facts/read';
import { FACTS_FOLDER } from '../facts/vite-plugin';
import { compileNames } from '../match/compile/compile-names';
import { createMatcher } from '../match/matcher';
import { foldArticle } from '../text/folded-article';
import { articleOf } from './eval/article';
import { readOwnData } from './eval/own-data';
import { readMarkedArticles } from './eval/shared-data';
import { add, NOTHING_YET, pairNotes, type Tally } from './eval/tally';
import { casesOf, factsWithout } from './fit/context-cases';
import { fitLogistic } from './fit/logistic';

const ROOT = process.cwd();
const WEIGHTS = join(ROOT, 'src/context/weights.json');
const file = join(ROOT, process.argv[2] ?? '../shared/eval/dev/mentions.jsonl');
/** Pulls towards the prior, chosen by leaving one article out. */
const RIDGE = { topics: 8, present: 3 };
/** What is held without evidence: notes are rare; a topic of another time, or a bare heading, is none. */
const PRIOR: Readonly<Record<string, number>> = { bias: -2, untimely: -3, against: -1.5, fragment: -3 };
const LAYERS = ['summits', 'sanctions', 'claims'] as const;
type Layer = (typeof LAYERS)[number];

if (!existsSync(file)) {
  console.error(`fit-context: no labelled articles at ${file}`);
  process.exit(1);
}
// Not the compiled facts: those have lost the ids of their sources, by which an article's own claims are known.
const facts = createFactBase(readFacts(FACTS_FOLDER).records);
const matcher = createMatcher(facts, compileNames(facts));
const own = readOwnData(join(ROOT, 'test/eval'), facts).articles.filter(({ context }) => context);
const examples = [...readMarkedArticles(file), ...own].map((labelled) => {
  const others = factsWithout(labelled, facts);
  const article = foldArticle(articleOf(labelled));
  const mentions = matcher.match(article);
  return { labelled, article, others, mentions, cases: casesOf(labelled, mentions, others) };
});
type Example = (typeof examples)[number];

const single = heldOut(examples.map((example) => [example]));
const thirds = heldOut([0, 1, 2].map((third) => examples.filter((_, at) => at % 3 === third)));
const fitted = learn(examples);
use(fitted);
const onAll = emptyTallies();
for (const example of examples) judge(example, onAll);
for (const layer of LAYERS) {
  console.log(`${layer}: on all ${told(onAll[layer])}`);
  console.log(`  each article left out: ${told(single[layer])}`);
  console.log(`  each third left out:   ${told(thirds[layer])}`);
}
writeFileSync(WEIGHTS, `${JSON.stringify(fitted, null, 2)}\n`);
console.log(`${examples.length} articles → src/context/weights.json`);

/** Each group is judged by weights learnt from all the others. */
function heldOut(groups: readonly (readonly Example[])[]): Record<Layer, Tally> {
  const tallies = emptyTallies();
  for (const group of groups) {
    use(learn(examples.filter((example) => !group.includes(example))));
    for (const example of group) judge(example, tallies);
  }
  return tallies;
}

function learn(from: readonly Example[]): typeof weights {
  const topics = from.flatMap(({ cases }) => cases.topics);
  const present = from.flatMap(({ cases }) => cases.present);
  return {
    topics: named(FEATURES, fitLogistic(topics, priorOf(FEATURES), RIDGE.topics)),
    present: named(PRESENT_FEATURES, fitLogistic(present, priorOf(PRESENT_FEATURES), RIDGE.present)),
  };
}

function priorOf(names: readonly string[]): number[] {
  return names.map((name) => PRIOR[name] ?? 0);
}

function named<F extends string>(names: readonly F[], values: readonly number[]): Record<F, number> {
  return Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])) as Record<F, number>;
}

/** The weights are part of the program: trying others means putting them in their place. */
function use(others: typeof weights): void {
  Object.assign(weights.topics, others.topics);
  Object.assign(weights.present, others.present);
}

function judge({ labelled, article, others, mentions }: Example, tallies: Record<Layer, Tally>): void {
  const { summit = null, context = [] } = labelled;
  const coverage = { verdict: 'coverage' as const, score: 1, summit, signals: [] };
  const notes = findContext(article, mentions, coverage, others);
  for (const layer of LAYERS) tallies[layer] = add(tallies[layer], pairNotes(context, notes, layer));
}

function emptyTallies(): Record<Layer, Tally> {
  return { summits: NOTHING_YET, sanctions: NOTHING_YET, claims: NOTHING_YET };
}

function told({ right, extra, missed }: Tally): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
  return `precision ${share(right, right + extra)}, recall ${share(right, right + missed)} (right ${right}, extra ${extra}, missed ${missed})`;
}
