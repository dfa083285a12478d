// eval [--write]: prints how well detection, matching and context do on the project's own fixtures and, where it is
// there, on the labelled data beside the project; --write makes the figures on the fixtures the new baseline.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { loadAnnotator } from '../bundled-annotator';
import { type Figures, measure } from './eval/measure';
import { readOwnData } from './eval/own-data';
import { readSharedData } from './eval/shared-data';

const ROOT = process.cwd();
const FOLDER = join(ROOT, 'test/eval');
const BASELINE = join(FOLDER, 'baseline.json');
const Baseline = v.record(v.string(), v.number());

const { facts, annotator } = loadAnnotator();
const own = measure(readOwnData(FOLDER, facts), annotator);
const shared = readSharedData(join(ROOT, '../shared/eval/dev'));
const beside = shared && measure(shared, annotator);
const baseline = existsSync(BASELINE) ? v.parse(Baseline, JSON.parse(readFileSync(BASELINE, 'utf8'))) : {};
print(own, beside, baseline);
if (process.argv.includes('--write')) {
  const values = Object.fromEntries(Object.entries(own).map(([name, { value }]) => [name, value]));
  writeFileSync(BASELINE, `${JSON.stringify(values, null, 2)}\n`);
  console.log('written: test/eval/baseline.json');
} else if (Object.entries(own).some(([name, { value }]) => value < (baseline[name] ?? 0))) {
  console.error('eval: below the baseline');
  process.exitCode = 1;
}

function print(figures: Figures, others: Figures | undefined, before: Record<string, number>): void {
  const names = [...new Set([...Object.keys(figures), ...Object.keys(others ?? {})])];
  const width = Math.max(...names.map((name) => name.length));
  const cell = (figure: Figures[string] | undefined): string =>
    (figure ? `${figure.value.toFixed(3)} (${figure.cases})` : '–').padStart(14);
  console.log(
    `${'measure'.padEnd(width)}${'own fixtures'.padStart(14)}${'baseline'.padStart(10)}${'../shared'.padStart(14)}`,
  );
  for (const name of names) {
    const was = before[name]?.toFixed(3) ?? '–';
    console.log(`${name.padEnd(width)}${cell(figures[name])}${was.padStart(10)}${cell(others?.[name])}`);
  }
}
