import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadAnnotator } from '../../src/bundled-annotator';
import { measure } from '../../src/cli/eval/measure';
import { readOwnData } from '../../src/cli/eval/own-data';

const { facts, annotator } = loadAnnotator();
const data = readOwnData(import.meta.dirname, facts);
const figures = measure(data, annotator);
const baseline = v.parse(
  v.record(v.string(), v.number()),
  JSON.parse(readFileSync(join(import.meta.dirname, 'baseline.json'), 'utf8')),
);

describe('the fixtures', () => {
  it('cover the four meetings, several languages and articles that are none', () => {
    const coverage = data.articles.filter(({ label }) => label === 'coverage');
    expect(new Set(coverage.map(({ summit }) => summit))).toEqual(
      new Set(['summit-2019', 'summit-2023', 'summit-2024', 'summit-2025']),
    );
    expect(new Set(coverage.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(7);
    expect(data.articles.filter(({ label }) => label === 'not').length).toBeGreaterThanOrEqual(10);
  });

  it('mark only entities of the fact base', () => {
    const marked = [...data.articles.flatMap(({ mentions }) => mentions ?? []), ...data.names];
    const unknown = marked.filter(({ entity }) => entity !== undefined && !facts.entities.has(entity));
    expect(unknown).toEqual([]);
  });
});

describe('no figure falls below the baseline (npm run eval -- --write accepts new ones)', () => {
  it.each(Object.entries(baseline))('%s: %s', (name, before) => {
    expect(figures[name]?.value, name).toBeGreaterThanOrEqual(before);
  });

  it('has a baseline for every figure', () => {
    expect(Object.keys(baseline).sort()).toEqual(Object.keys(figures).sort());
  });
});
