import { claimsAreAttributed } from '../../../../src/facts/rules/attribution';
import { mutualClaimLinks } from '../../../../src/facts/rules/claim-links';
import { targetsReached } from '../../../../src/facts/rules/targets';
import { at, type BrokenRule } from './broken-rule';

export const CLAIMS_CASES: BrokenRule[] = [
  {
    rule: mutualClaimLinks,
    breaks: 'a contradiction told on one side only',
    by: ({ claims }) => Object.assign(at(claims, 1), { contradicts: [] }),
    fault: { file: 'claims.yaml', record: 'claim-2', field: 'contradicts', message: /add "claim-1" here/ },
  },
  {
    rule: mutualClaimLinks,
    breaks: 'a claim that supports itself',
    by: ({ claims }) => at(claims, 0).supports.push('claim-1'),
    fault: { file: 'claims.yaml', record: 'claim-1', field: 'supports', message: /itself: take it out/ },
  },
  {
    rule: mutualClaimLinks,
    breaks: 'claims that contradict and support each other',
    by: ({ claims }) => {
      at(claims, 0).supports.push('claim-2');
      at(claims, 1).supports.push('claim-1');
    },
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'supports',
      message: /"claim-2" stands under "contradicts" too/,
    },
  },
  {
    rule: claimsAreAttributed,
    breaks: 'a speaker who is nobody',
    by: ({ claims }) => Object.assign(at(claims, 0), { speaker: 'Unknown' }),
    fault: { file: 'claims.yaml', record: 'claim-1', field: 'speaker', message: /is nobody: say who/ },
  },
  {
    rule: claimsAreAttributed,
    breaks: 'a person for an outlet',
    by: ({ claims }) => Object.assign(at(claims, 0), { outlet: 'anna-berg' }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'outlet',
      message: /not an outlet of outlets\.yaml/,
    },
  },
  {
    rule: claimsAreAttributed,
    breaks: 'a claim borne out by nobody',
    by: ({ claims }) =>
      Object.assign(at(claims, 0), {
        later: { status: 'borne-out', text: 'Grain came.', date: '2020', sources: [] },
      }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'later.sources',
      message: /needs a source of its own/,
    },
  },
  {
    rule: claimsAreAttributed,
    breaks: 'a claim borne out on no day',
    by: ({ claims }) =>
      Object.assign(at(claims, 0), {
        later: { status: 'contradicted', text: 'No grain.', sources: ['paper-1'] },
      }),
    fault: { file: 'claims.yaml', record: 'claim-1', field: 'later.date', message: /needs the date/ },
  },
  {
    rule: targetsReached,
    breaks: 'too few claims (the minimal base has two)',
    by: () => undefined,
    fault: { file: 'claims.yaml', record: '-', field: '-', message: /^claims: 2 of at least 300/ },
  },
];
