import { describe, expect, it } from 'vitest';
import { pauseSite, setDefaultLayer } from '../../src/settings/change';
import { DEFAULTS } from '../../src/settings/schema';
import { siteOf } from '../../src/settings/site';
import { diffSettings, readSettingsFile, settingsFile } from '../../src/settings/transfer';

const changed = pauseSite(setDefaultLayer(DEFAULTS, 'claims', false), 'cbc.ca', true);
const read = (text: string) => readSettingsFile(text, siteOf);
const file = (over: object) => JSON.stringify({ app: 'summit-context', version: 1, ...DEFAULTS, ...over });

describe('a settings file', () => {
  it('comes back as it was written', () => {
    expect(read(settingsFile(changed))).toEqual({ settings: changed });
  });

  it.each([
    ['no JSON', 'hello', '-', 'notJson'],
    ['another JSON file', '{"name":"x"}', '-', 'notOurs'],
    ['a list', '[]', '-', 'notOurs'],
    ['null', 'null', '-', 'notOurs'],
    ['a later version', file({ version: 2 }), 'version', 'laterVersion'],
    ['an unknown field', file({ mood: 'calm' }), 'mood', 'notKnown'],
    ['a wrong field', file({ marks: 'some' }), 'marks', 'wrongValue'],
    ['an impossible site', file({ sites: { 'a b': {} } }), 'sites.a b', 'noSite'],
    [
      'a page of a site',
      file({ sites: { 'news.bbc.co.uk': { paused: true } } }),
      'sites.news.bbc.co.uk',
      'notWholeSite',
    ],
    [
      'a site named __proto__',
      file({}).replace('"sites":{}', '"sites":{"__proto__":{"paused":true}}'),
      'sites.__proto__',
      'noSite',
    ],
    [
      'a field named __proto__',
      file({}).replace('"version"', '"__proto__":{"paused":true},"version"'),
      '__proto__',
      'notKnown',
    ],
    [
      'an unknown field of a site',
      file({ sites: { 'cbc.ca': { mood: 1 } } }),
      'sites.cbc.ca.mood',
      'notKnown',
    ],
    ['a file of 3 MB', ' '.repeat(3_000_000), '-', 'tooLarge'],
  ])('is refused whole, with the reason: %s', (_, text, field, kind) => {
    expect(read(text)).toMatchObject({ faults: [{ field, kind }] });
  });

  it('is refused with the site that may have been meant', () => {
    expect(read(file({ sites: { 'news.bbc.co.uk': {} } }))).toMatchObject({
      faults: [{ detail: 'bbc.co.uk' }],
    });
  });
});

describe('diffSettings', () => {
  it('names each setting that differs', () => {
    expect(diffSettings(DEFAULTS, changed)).toEqual([
      { field: 'layers.claims', before: 'true', after: 'false' },
      { field: 'sites.cbc.ca.paused', before: undefined, after: 'true' },
    ]);
  });

  it('is empty between equals', () => expect(diffSettings(changed, changed)).toEqual([]));
});
