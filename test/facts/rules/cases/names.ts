import { guardsKnownForm, noSharedAlias, noWeakAlias } from '../../../../src/facts/rules/aliases';
import { mutualConfusables } from '../../../../src/facts/rules/confusables';
import { sitesBelongToOneOutlet } from '../../../../src/facts/rules/outlets';
import { namesInTheirScript } from '../../../../src/facts/rules/scripts';
import { at, type BrokenRule } from './broken-rule';

export const NAMES_CASES: BrokenRule[] = [
  {
    rule: noSharedAlias,
    breaks: 'one form for two people, but for case and marks',
    by: ({ entities }) => Object.assign(at(entities, 1).names, { fr: ['ÁNNA-BERG'] }),
    fault: {
      file: 'entities.yaml',
      record: 'anne-berg',
      field: 'names.fr',
      message: /also names anna-berg.*"guarded"/,
    },
  },
  {
    rule: noWeakAlias,
    breaks: 'two letters',
    by: ({ entities }) => Object.assign(at(entities, 3).names, { de: ['O.T.'] }),
    fault: { file: 'entities.yaml', record: 'old-town', field: 'names.de', message: /"O\.T\." is too short/ },
  },
  {
    rule: noWeakAlias,
    breaks: 'one Hangul syllable',
    by: ({ entities }) => Object.assign(at(entities, 3).names, { ko: ['읍'] }),
    fault: { file: 'entities.yaml', record: 'old-town', field: 'names.ko', message: /too short/ },
  },
  {
    rule: noWeakAlias,
    breaks: 'a common word with its article',
    by: ({ entities }) => Object.assign(at(entities, 3).names, { es: ['The North'] }),
    fault: {
      file: 'entities.yaml',
      record: 'old-town',
      field: 'names.es',
      message: /"The North" is a common word: move it to "short"/,
    },
  },
  {
    rule: guardsKnownForm,
    breaks: 'a guard for a form that is not there',
    by: ({ entities }) => at(entities, 3).guarded.push({ form: 'New Town', near: ['mayor'] }),
    fault: {
      file: 'entities.yaml',
      record: 'old-town',
      field: 'guarded',
      message: /"New Town" is none of the entity's names/,
    },
  },
  {
    rule: namesInTheirScript,
    breaks: 'kana under Chinese',
    by: ({ entities }) => Object.assign(at(entities, 3).names, { zh: ['ふるい町'] }),
    fault: {
      file: 'entities.yaml',
      record: 'old-town',
      field: 'names.zh',
      message: /not written as in this language/,
    },
  },
  {
    rule: mutualConfusables,
    breaks: 'a confusable told on one side only',
    by: ({ entities }) => Object.assign(at(entities, 1), { confusables: [] }),
    fault: {
      file: 'entities.yaml',
      record: 'anne-berg',
      field: 'confusables',
      message: /add "anna-berg" here/,
    },
  },
  {
    rule: mutualConfusables,
    breaks: 'an entity confusable with itself',
    by: ({ entities }) => at(entities, 0).confusables.push('anna-berg'),
    fault: {
      file: 'entities.yaml',
      record: 'anna-berg',
      field: 'confusables',
      message: /itself: take it out/,
    },
  },
  {
    rule: sitesBelongToOneOutlet,
    breaks: 'one address for two outlets',
    by: ({ entities }) => entities.push({ ...at(entities, 2), id: 'other-paper' }),
    fault: {
      file: 'entities.yaml',
      record: 'other-paper',
      field: 'site.domains.0',
      message: /listed under "daily-paper" too/,
    },
  },
  {
    rule: sitesBelongToOneOutlet,
    breaks: 'a place with a news site',
    by: ({ entities }) => Object.assign(at(entities, 3), { site: at(entities, 2).site }),
    fault: { file: 'entities.yaml', record: 'old-town', field: 'site', message: /only an outlet has a site/ },
  },
];
