import { describe, expect, test } from 'vitest';
import { BUILD_RULES, CHECK_RULES } from '../../../src/facts/rules/all';
import { sortedIds } from '../../../src/facts/rules/ids';
import type { FactSet } from '../../../src/facts/rules/rule';
import { noUnusedSource } from '../../../src/facts/rules/sources';
import { targets } from '../../../src/facts/rules/targets';
import type { BrokenRule } from './cases/broken-rule';
import { CLAIMS_CASES } from './cases/claims';
import { FINE_CASES } from './cases/fine';
import { NAMES_CASES } from './cases/names';
import { STRUCTURE_CASES } from './cases/structure';
import { copied, TEXTS_CASES } from './cases/texts';
import { filesOf, minimalFacts } from './minimal';

const CASES = [...STRUCTURE_CASES, ...NAMES_CASES, ...CLAIMS_CASES, ...TEXTS_CASES];

describe('each rule, broken once', () => {
  test.each(CASES)('$rule.name: $breaks', ({ rule, by, fault }) => {
    expect(rule(broken(by))).toContainEqual({ ...fault, message: expect.stringMatching(fault.message) });
  });

  test('every rule that runs has a case', () => {
    const tested = new Set(CASES.map(({ rule }) => rule));
    expect(CHECK_RULES.filter((rule) => !tested.has(rule)).map(({ name }) => name)).toEqual([]);
  });
});

describe('no false alarm', () => {
  test('the minimal base keeps every rule of the build', () => {
    const set = minimalFacts();
    expect([...BUILD_RULES, sortedIds, noUnusedSource, copied].flatMap((rule) => rule(set))).toEqual([]);
  });

  test.each(FINE_CASES)('$rule.name lets pass $what', ({ rule, by }) => {
    expect(rule(broken(by))).toEqual([]);
  });
});

test('targets count claims, speakers and sides of each meeting', () => {
  const { records } = minimalFacts();
  for (const claim of records.claims) claim.summit = 'summit-2019';
  expect(targets(records)).toContainEqual({ what: 'speakers on summit-2019', least: 8, have: 1 });
  expect(targets(records)).toContainEqual({ what: 'claims about summit-2019', least: 25, have: 2 });
});

function broken(by: BrokenRule['by']): FactSet {
  const { records } = minimalFacts();
  by(records);
  return { records, fileOf: filesOf(records) };
}
