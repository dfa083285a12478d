// lookup-eval: asks the popup's own lookup for labelled names, and tells how often the right entity stands first.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadBundledFacts } from '../facts/bundled';
import { createLookup, type Lookup } from '../lookup/lookup';
import type { EvalName } from './eval/article';
import { readNames } from './eval/shared-data';

const DATA = '../shared/eval/dev/names.jsonl';
const USAGE = `usage: node src/cli/run.mjs lookup-eval [--show] [FILE]
  FILE    JSON Lines of {text, start, end, group, entity or null} (default: ${DATA})
  --show  print each name that went wrong`;
/** Least share of names with the right entity first, and largest share of unknown names that get one all the same. */
const GOALS = { right: 0.95, wrong: 0.1 };

interface Outcome {
  name: EvalName;
  query: string;
  /** Id of the entity that stands first, if any. */
  first: string | undefined;
  ms: number;
}

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { show: { type: 'boolean' } },
  });
  const file = positionals[0] ?? DATA;
  if (positionals.length > 1 || !existsSync(file)) {
    console.error(
      `lookup-eval: ${positionals.length > 1 ? 'one file at a time' : `no file ${file}`}\n${USAGE}`,
    );
    return 2;
  }
  const started = performance.now();
  const lookup = createLookup(loadBundledFacts());
  const built = performance.now() - started;
  const outcomes = readNames(file).map((name) => ask(lookup, name));
  if (values.show) for (const outcome of outcomes.filter((o) => !isRight(o))) console.log(describe(outcome));
  return report(outcomes, built);
}

function ask(lookup: Lookup, name: EvalName): Outcome {
  const query = name.text.slice(name.start, name.end);
  const started = performance.now();
  const [first] = lookup.search(query);
  return { name, query, first: first?.target.id, ms: performance.now() - started };
}

function isRight({ name, first }: Outcome): boolean {
  return first === name.entity;
}

function describe({ name, query, first }: Outcome): string {
  return `${name.group}: ${JSON.stringify(query)} → ${first ?? 'nothing'}, expected ${name.entity ?? 'nothing'}`;
}

function report(outcomes: Outcome[], built: number): number {
  for (const group of new Set(outcomes.map(({ name }) => name.group))) {
    const list = outcomes.filter(({ name }) => name.group === group);
    console.log(`${group.padEnd(24)} ${share(list, isRight)} right of ${list.length}`);
  }
  const named = outcomes.filter(({ name }) => name.entity !== undefined);
  const near = outcomes.filter(({ name }) => name.entity === undefined);
  const wrong = ratio(near, ({ first }) => first !== undefined);
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b);
  console.log(`right entity first       ${share(named, isRight)} (goal ${GOALS.right})`);
  console.log(`wrong entity first       ${wrong.toFixed(3)} (goal ${GOALS.wrong} at most)`);
  console.log(`index ${built.toFixed(0)} ms; search median ${at(times, 0.5)} ms, 95 % ${at(times, 0.95)} ms`);
  return ratio(named, isRight) >= GOALS.right && wrong <= GOALS.wrong ? 0 : 1;
}

function ratio(list: Outcome[], test: (outcome: Outcome) => boolean): number {
  return list.length === 0 ? 0 : list.filter(test).length / list.length;
}

function share(list: Outcome[], test: (outcome: Outcome) => boolean): string {
  return ratio(list, test).toFixed(3);
}

function at(sorted: readonly number[], quantile: number): string {
  return (sorted[Math.floor(sorted.length * quantile)] ?? 0).toFixed(1);
}
