import { describe, expect, test } from 'vitest';
import { detectCoverage } from '../../src/detect/detect';
import { MODEL } from '../../src/detect/model';
import { AGAINST, FOR, RULES } from '../../src/detect/signals';
import { articleFromText } from '../../src/text/blocks';
import { articleOf, facts, labelledArticles } from './articles';

const fitted = labelledArticles('articles.yaml');
const unseen = labelledArticles('unseen.yaml');
const all = [...fitted, ...unseen];

describe('is coverage', () => {
  test.each(all.filter(({ label, miss }) => label === 'coverage' && !miss))('$id: $title', (record) => {
    const { verdict, summit, signals } = detectCoverage(articleOf(record), facts);
    expect({ verdict, summit: summit ?? record.summit }).toEqual({
      verdict: 'coverage',
      summit: record.summit,
    });
    expect(signals.length).toBeGreaterThan(0);
  });
});

describe('is not coverage', () => {
  test.each(all.filter(({ label }) => label === 'not'))('$id: $title', (record) => {
    expect(detectCoverage(articleOf(record), facts).verdict).not.toBe('coverage');
  });
});

describe('is a known miss; take `miss` off in articles.yaml when this fails', () => {
  test.each(all.filter(({ miss }) => miss))('$id: $title', (record) => {
    expect(detectCoverage(articleOf(record), facts).verdict).not.toBe('coverage');
  });
});

test('the meeting is named for nearly all, and never another one', () => {
  const coverage = all.filter(({ label, miss }) => label === 'coverage' && !miss);
  const named = coverage.filter(
    (record) => detectCoverage(articleOf(record), facts).summit === record.summit,
  );
  expect(named.length / coverage.length).toBeGreaterThanOrEqual(0.95);
});

test('every signal has a fitted weight and every weight a signal; else run `npm run fit`', () => {
  expect(Object.keys(MODEL.weights).sort()).toEqual(Object.keys(RULES).sort());
});

test('weights keep the sign that their signals stand for', () => {
  for (const id of Object.keys(FOR)) expect(MODEL.weights[id]).toBeGreaterThanOrEqual(0);
  for (const id of Object.keys(AGAINST)) expect(MODEL.weights[id]).toBeLessThanOrEqual(0);
});

test('without both leaders there is no coverage, whatever else is said', () => {
  const text =
    'A summit in Vladivostok\n\nThe armoured train arrived, the treaty was signed and hands were shaken.';
  expect(detectCoverage(articleFromText(text), facts)).toEqual({
    verdict: 'none',
    score: 0,
    summit: null,
    signals: [],
  });
});

test('signals quote the article and come strongest first', () => {
  const record = fitted.find(({ id }) => id === 'own-en-beijing-talks');
  if (!record) throw new Error('own-en-beijing-talks is gone from articles.yaml');
  const { signals } = detectCoverage(articleOf(record), facts);
  const flat = record.text.replace(/\s+/g, ' ');
  for (const { quote } of signals) if (quote) expect(flat).toContain(quote.replace(/…$/, ''));
  const strengths = signals.map(({ weight }) => Math.abs(weight));
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
});

test('the verdict does not hang on the language tag, on case or on look-alike characters', () => {
  const text =
    'Putin meets Kim Jong Un at the Vostochny cosmodrome\n\nThe Russian president and the North Korean leader shook hands on Wednesday.';
  for (const variant of [
    text,
    text.toUpperCase(),
    text.replace('Kim Jong Un', 'Kim\u00a0Jong\u2011un'),
    text.replaceAll('Putin', 'Pu\u00adtin'),
    text.replace('cosmodrome', 'сosmodrome'),
  ]) {
    for (const lang of ['en', 'ko', undefined]) {
      expect(detectCoverage(articleFromText(variant, lang ? { lang } : {}), facts).verdict).toBe('coverage');
    }
  }
});
