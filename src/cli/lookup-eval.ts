// Asks the popup's own lookup for labelled names, and says how often the right entity stands first.

import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadBundledFacts } from '../facts/bundled';
import { createLookup, type Lookup } from '../lookup/lookup';

const DATA = '../shared/eval/dev/names.jsonl';
const USAGE = `usage: node src/cli/run.mjs lookup-eval [--show] [FILE]
  FILE    JSON Lines of {text, start, end, group, entity or null} (default: ${DATA})
  --show  print each name that went wrong`;
/** What the issue asks for: the right entity first, and no wrong one first for a near name. */
const GOALS = { right: 0.95, wrong: 0.1 };

const Row = v.object({
  group: v.string(),
  text: v.string(),
  start: v.number(),
  end: v.number(),
  entity: v.nullable(v.string()),
});
type Row = v.InferOutput<typeof Row>;

interface Outcome {
  row: Row;
  query: string;
  first: string | null;
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
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(Row, JSON.parse(line)));
  const started = performance.now();
  const lookup = createLookup(loadBundledFacts());
  const built = performance.now() - started;
  const outcomes = rows.map((row) => ask(lookup, row));
  if (values.show) for (const outcome of outcomes.filter((o) => !isRight(o))) console.log(describe(outcome));
  return report(outcomes, built);
}

function ask(lookup: Lookup, row: Row): Outcome {
  const query = row.text.slice(row.start, row.end);
  const started = performance.now();
  const [first] = lookup.search(query);
  return { row, query, first: first?.target.id ?? null, ms: performance.now() - started };
}

function isRight({ row, first }: Outcome): boolean {
  return first === row.entity;
}

function describe({ row, query, first }: Outcome): string {
  return `${row.group}: ${JSON.stringify(query)} → ${first ?? 'nothing'}, expected ${row.entity ?? 'nothing'}`;
}

function report(outcomes: Outcome[], built: number): number {
  for (const group of new Set(outcomes.map(({ row }) => row.group))) {
    const list = outcomes.filter(({ row }) => row.group === group);
    console.log(`${group.padEnd(24)} ${share(list, isRight)} right of ${list.length}`);
  }
  const named = outcomes.filter(({ row }) => row.entity !== null);
  const near = outcomes.filter(({ row }) => row.entity === null);
  const wrong = ratio(near, ({ first }) => first !== null);
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
