import { noCopiedText } from '../../../../src/facts/rules/copied-text';
import { noUnusedSource, sourcesTellWhatWasRead } from '../../../../src/facts/rules/sources';
import { noEditorRemarks, noVerdictWords } from '../../../../src/facts/rules/wording';
import { at, type BrokenRule } from './broken-rule';

/** Made for the test: an article that a fact may not repeat. */
export const copied = noCopiedText([
  'Yesterday, the two of them said that both sides WOULD gladly sell grain again, officials added.',
]);

export const TEXTS_CASES: BrokenRule[] = [
  {
    rule: sourcesTellWhatWasRead,
    breaks: 'a host for a publisher',
    by: ({ sources }) => Object.assign(at(sources, 0), { publisher: 'paper.example' }),
    fault: {
      file: 'sources.yaml',
      record: 'paper-1',
      field: 'publisher',
      message: /web address: write the name of the outlet/,
    },
  },
  {
    rule: sourcesTellWhatWasRead,
    breaks: 'a number for a title',
    by: ({ sources }) => Object.assign(at(sources, 0), { title: '1108191' }),
    fault: {
      file: 'sources.yaml',
      record: 'paper-1',
      field: 'title',
      message: /says nothing: write the title/,
    },
  },
  {
    rule: sourcesTellWhatWasRead,
    breaks: 'a source without a date',
    by: ({ sources }) => Object.assign(at(sources, 0), { published: undefined }),
    fault: { file: 'sources.yaml', record: 'paper-1', field: 'published', message: /has no date/ },
  },
  {
    rule: noUnusedSource,
    breaks: 'a source that nothing cites',
    by: ({ sources }) => sources.push({ ...at(sources, 0), id: 'paper-2' }),
    fault: { file: 'sources.yaml', record: 'paper-2', field: 'id', message: /no record cites this source/ },
  },
  {
    rule: noVerdictWords,
    breaks: 'a verdict in our own voice',
    by: ({ summits }) => Object.assign(at(summits, 0), { outcome: 'The regime spoke of trade.' }),
    fault: {
      file: 'summits.yaml',
      record: 'meeting-2019',
      field: 'outcome',
      message: /"regime" is a verdict/,
    },
  },
  {
    rule: noEditorRemarks,
    breaks: 'a remark among the facts',
    by: ({ sanctions }) => Object.assign(at(sanctions, 0), { reason: 'A launch (from memory)' }),
    fault: { file: 'sanctions.yaml', record: 'rule-1', field: 'reason', message: /move it to "note"/ },
  },
  {
    rule: copied,
    breaks: 'nine words of an article',
    by: ({ claims }) =>
      Object.assign(at(claims, 0), { text: 'He said that both sides would gladly sell grain again.' }),
    fault: {
      file: 'claims.yaml',
      record: 'claim-1',
      field: 'text',
      message: /"said that both sides would gladly sell grain again".*your own words/,
    },
  },
];
