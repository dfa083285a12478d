import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { detectCoverage } from '../../src/detect/detect';
import { namesBothLeaders } from '../../src/detect/first-look';
import { articleFromText } from '../../src/text/blocks';
import { facts, labelledArticles } from './articles';

/** Optional: the shared evaluation articles, where the checkout stands beside them. */
const SHARED = '../shared/eval/dev/articles.jsonl';

describe('lets through whatever detection calls coverage', () => {
  test.each(
    [...labelledArticles('articles.yaml'), ...labelledArticles('unseen.yaml')].filter(
      ({ label }) => label === 'coverage',
    ),
  )('$id', (record) => expect(namesBothLeaders(`${record.title ?? ''}\n${record.text}`)).toBe(true));

  test.runIf(existsSync(SHARED))('shared articles', () => {
    const Line = v.object({ id: v.string(), text: v.string(), title: v.nullish(v.string()) });
    const stopped = readFileSync(SHARED, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => v.parse(Line, JSON.parse(line)))
      .filter(({ text, title }) => {
        const { verdict } = detectCoverage(articleFromText(text, title ? { title } : {}), facts);
        return verdict !== 'none' && !namesBothLeaders(`${title ?? ''}\n${text}`);
      });
    expect(stopped.map(({ id }) => id)).toEqual([]);
  });

  test.each(facts.entities.get('kim-jong-un')?.names.mul ?? [])('%s', (name) => {
    expect(namesBothLeaders(`${name} – Путин`)).toBe(true);
  });

  test.each(Object.values(facts.entities.get('vladimir-putin')?.names ?? {}).flatMap((forms) => forms ?? []))(
    '%s',
    (name) => {
      expect(namesBothLeaders(`Kim Jong Un, ${name}`)).toBe(true);
    },
  );
});

describe('stops', () => {
  test.each([
    ['nothing', ''],
    ['a recipe', 'Whisk the eggs with the sugar and fold in the flour.'],
    ['one leader', 'Putin spoke to reporters in Moscow about the harvest.'],
    ['the other', 'North Korea fired a missile; Kim Jong Un watched.'],
    ['another Kim', 'Kim Kardashian and her sisters were in Paris for the shows.'],
    ['football', 'The goalkeeper saved twice before the break and the coach was content.'],
  ])('%s', (_, sample) => expect(namesBothLeaders(sample)).toBe(false));
});

test('a megabyte goes through in one pass', () => {
  expect(namesBothLeaders(`${'p'.repeat(1_000_000)} Kim Jong Un`)).toBe(false);
});
