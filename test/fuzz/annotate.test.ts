import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, Article } from '../../src/annotation';
import { loadAnnotator } from '../../src/bundled-annotator';
import { cardsOf } from '../../src/overlay/describe';
import { chooseMarks } from '../../src/overlay/marks';
import { resolveSite } from '../../src/settings/resolve';
import { DEFAULTS } from '../../src/settings/schema';
import { articleFromText } from '../../src/text/blocks';
import { storyText } from './articles';
import { anyText, PATIENCE, share } from './cases';

const { facts, annotator } = loadAnnotator();
const about = fc.record(
  {
    title: anyText,
    url: fc.oneof(anyText, fc.webUrl()),
    published: fc.oneof(anyText, fc.constantFrom('2019-04-25', '2023-09-13', '2024-06-19T08:00:00Z', '9999')),
    lang: fc.oneof(anyText, fc.constantFrom('en', 'ko', 'ru', 'zh-CN')),
  },
  { requiredKeys: [] },
);
const article = fc.tuple(storyText(facts), about).map(([text, rest]) => articleFromText(text, rest));

/** What every annotation must be, whatever the article. */
function check({ text }: Article, { coverage, mentions, context }: Annotation): void {
  expect(coverage.score).toBeGreaterThanOrEqual(0);
  expect(coverage.score).toBeLessThanOrEqual(1);
  if (coverage.summit !== null) expect(facts.summits.has(coverage.summit)).toBe(true);
  let last = 0;
  for (const { start, end, surface, score, entity } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(surface).toBe(text.slice(start, end));
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    expect([facts.entities, facts.summits, facts.sanctions].some((known) => known.has(entity))).toBe(true);
    last = end;
  }
  for (const note of context) {
    expect(note.start).toBeGreaterThanOrEqual(0);
    expect(note.end).toBeGreaterThan(note.start);
    expect(note.end).toBeLessThanOrEqual(text.length);
    if (note.layer === 'summits') expect(facts.summits.has(note.id)).toBe(true);
    else if (note.layer === 'sanctions') expect(facts.sanctions.has(note.id)).toBe(true);
    else expect(note.claims.filter((id) => !facts.claims.has(id))).toEqual([]);
  }
}

test('any article gives mentions in order, of what it says, and notes on known facts', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(article, (any) => check(any, annotator.annotate(any, 'always'))),
    share(0.1),
  );
});

test('the same article always gives the same', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(article, (any) => {
      expect(annotator.annotate(any)).toEqual(annotator.annotate(any));
    }),
    share(0.03),
  );
});

test('every mark that can come of it has its card', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(article, (any) => {
      const annotation = annotator.annotate(any, 'always');
      const view = resolveSite(DEFAULTS, 'cbc.ca');
      const marks = chooseMarks(any, annotation, { view, every: 'every', hidden: new Set() });
      const reading = { summit: annotation.coverage.summit, lang: 'en' as const };
      for (const mark of marks) {
        expect(
          cardsOf(facts, mark, { ...reading, published: undefined, outlet: undefined }).length,
        ).toBeGreaterThan(0);
      }
    }),
    share(0.04),
  );
});
