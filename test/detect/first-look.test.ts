import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { detectCoverage } from '../../src/detect/detect';
import { namesBothLeaders } from '../../src/detect/first-look';
import type { Cue, Lexicon } from '../../src/detect/lexicon/types';
import { namesOf } from '../../src/detect/names';
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
});

describe('knows every word by which detection tells a leader or his country', async () => {
  const folder = join(import.meta.dirname, '../../src/detect/lexicon');
  const factNames = namesOf(facts);
  const lexicons: [string, Lexicon][] = [['names of the fact base', factNames]];
  for (const file of readdirSync(folder).filter((name) => name !== 'types.ts'))
    lexicons.push(...Object.entries((await import(join(folder, file))) as Record<string, Lexicon>));
  const wordsOf = (lexicon: Lexicon, cues: readonly Cue[]) =>
    cues
      .flatMap((cue) => (lexicon[cue] ?? '').split(',').map((word) => word.replace('*', '').trim()))
      .filter(Boolean);
  const written = [
    (word: string) => word,
    (word: string) => word.toUpperCase(),
    (word: string) => word.normalize('NFD'),
    (word: string) => word.replaceAll(' ', '\u00a0'),
    (word: string) => word.replaceAll(' ', '\n'),
    (word: string) => word.split('').join('\u00ad'),
  ];
  /** The ways of writing a word that the first look does not know. */
  const unknown = (word: string, sampleOf: (word: string) => string) =>
    written.map((write) => sampleOf(write(word))).filter((sample) => !namesBothLeaders(sample));

  test('there are lexicons', () => expect(lexicons.length).toBeGreaterThan(15));

  test.each(lexicons)('%s', (_, lexicon) => {
    const north = wordsOf(lexicon, ['kim', 'north']).flatMap((word) => unknown(word, (it) => `${it}. Putin`));
    // Where the two have met is a sign of Russia, but never the only one.
    const russia = wordsOf(lexicon, lexicon === factNames ? ['putin'] : ['putin', 'russia']).flatMap((word) =>
      unknown(word, (it) => `${it}. Kim Jong Un`),
    );
    expect([...north, ...russia]).toEqual([]);
  });
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
