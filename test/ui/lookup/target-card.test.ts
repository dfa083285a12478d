import { describe, expect, it } from 'vitest';
import { loadBundledFacts } from '../../../src/facts/bundled';
import type { Target } from '../../../src/lookup/forms';
import type { PageReport } from '../../../src/messages/report';
import { stretchesOf, targetCard, targetLine, targetTitle } from '../../../src/ui/lookup/target-card';

const facts = loadBundledFacts();
const KIM: Target = { type: 'entity', kind: 'person', id: 'kim-jong-un' };
const SUMMIT: Target = { type: 'summit', id: 'summit-2019' };
const SANCTION: Target = { type: 'sanction', id: 'unsc-2397' };
const CLAIM: Target = { type: 'claim', id: 'x-peskov-2023-09-15' };
const GONE: Target = { type: 'summit', id: 'dropped-since' };

describe('targetCard', () => {
  it.each([
    [KIM, 'person', 'Kim Jong Un'],
    [SUMMIT, 'meeting', 'Vladivostok summit of 2019'],
    [SANCTION, 'sanction', facts.sanctions.get('unsc-2397')?.name],
  ])('%j: a %s, %s', (target, kind, title) =>
    expect(targetCard(facts, target, { lang: 'en' })).toMatchObject({ kind, title }),
  );

  it('sets a claim beside those that contradict it', () => {
    const claims = targetCard(facts, CLAIM, { lang: 'en' })?.claims;
    const ids = [...(claims?.agree ?? []), ...(claims?.differ ?? [])].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['x-peskov-2023-09-15', 'c001-02']));
  });

  it('is missing where the record is', () => expect(targetCard(facts, GONE, { lang: 'en' })).toBeUndefined());
});

it.each([
  [KIM, 'ko', '김정은'],
  [SUMMIT, 'ko', 'Vladivostok summit of 2019'],
  [CLAIM, 'en', 'Arms deal'],
  [GONE, 'en', 'dropped-since'],
])('%j is headed in %s: %s', (target, lang, title) => expect(targetTitle(facts, target, lang)).toBe(title));

describe('targetLine', () => {
  const statement = `Dmitry Peskov: ${facts.claims.get('x-peskov-2023-09-15')?.text}`;
  it.each([
    ['found by its topic, tells a claim by its statement', CLAIM, 'Dmitry Peskov: Arms deal', statement, []],
    ['found in its statement, shows where', CLAIM, statement, statement, [[0, 6]]],
    ['shows the form that matched', KIM, '김정은', '김정은', [[0, 6]]],
  ] as const)('%s', (_, target, form, told, ranges) =>
    expect(targetLine(facts, { target, form, ranges: [[0, 6]], score: 1 })).toEqual({ form: told, ranges }),
  );
});

describe('stretchesOf', () => {
  const at = (start: number) => ({ start, end: start + 3 });
  const report = {
    mentions: [
      { entity: 'kim-jong-un', ...at(0) },
      { entity: 'vladimir-putin', ...at(9) },
    ],
    context: [
      { layer: 'summits', id: 'summit-2019', ...at(20) },
      { layer: 'claims', claims: ['x-peskov-2023-09-15', 'c001-02'], ...at(40) },
    ],
  } as unknown as PageReport;

  it.each([
    [KIM, [0]],
    [SUMMIT, [20]],
    [CLAIM, [40]],
    [SANCTION, []],
  ])('%j stands at %j', (target, starts) =>
    expect(stretchesOf(report, target).map(({ start }) => start)).toEqual(starts),
  );
});
