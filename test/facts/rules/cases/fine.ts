import { noSharedAlias, noWeakAlias } from '../../../../src/facts/rules/aliases';
import { datesExist, datesInOrder } from '../../../../src/facts/rules/dates';
import type { Rule } from '../../../../src/facts/rules/rule';
import { namesInTheirScript } from '../../../../src/facts/rules/scripts';
import { noVerdictWords } from '../../../../src/facts/rules/wording';
import { at, type BrokenRule } from './broken-rule';
import { copied } from './texts';

/** Near misses that every rule must let pass. */
export const FINE_CASES: { rule: Rule; what: string; by: BrokenRule['by'] }[] = [
  {
    rule: datesInOrder,
    what: 'a day inside the month that ends a role',
    by: ({ entities }) => Object.assign(at(at(entities, 0).roles, 0), { from: '2021-05-09', to: '2021-05' }),
  },
  {
    rule: datesExist,
    what: 'a leap day',
    by: ({ claims }) => Object.assign(at(claims, 0), { date: '2024-02-29' }),
  },
  {
    rule: noSharedAlias,
    what: 'a shared form that one of the two guards',
    by: ({ entities }) =>
      Object.assign(at(entities, 1), {
        names: { en: ['Anna Berg'] },
        guarded: [{ form: 'anna berg', near: ['skier'] }],
      }),
  },
  {
    rule: noWeakAlias,
    what: 'a guarded short form',
    by: ({ entities }) =>
      Object.assign(at(entities, 3), { names: { en: ['OT'] }, guarded: [{ form: 'OT', near: ['town'] }] }),
  },
  {
    rule: noWeakAlias,
    what: 'two Han signs',
    by: ({ entities }) => Object.assign(at(entities, 3).names, { zh: ['旧镇'] }),
  },
  {
    rule: noVerdictWords,
    what: 'a verdict in quotation marks',
    by: ({ claims }) => Object.assign(at(claims, 0), { text: 'She called the paper "a puppet".' }),
  },
  {
    rule: noVerdictWords,
    what: 'a term of law',
    by: ({ claims }) => Object.assign(at(claims, 0), { text: 'The UN sanctions regime stays.' }),
  },
  {
    rule: namesInTheirScript,
    what: 'the dot in a Chinese name',
    by: ({ entities }) => Object.assign(at(entities, 0).names, { zh: ['安娜・贝格'] }),
  },
  {
    rule: copied,
    what: 'eight words of an article',
    by: ({ claims }) =>
      Object.assign(at(claims, 0), { text: 'Both said that both sides would gladly sell grain now.' }),
  },
];
