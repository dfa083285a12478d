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
    ['no JSON', 'hello', '-', 'not JSON'],
    ['another JSON file', '{"name":"x"}', '-', 'no settings file'],
    ['a list', '[]', '-', 'no settings file'],
    ['null', 'null', '-', 'no settings file'],
    ['a later version', file({ version: 2 }), 'version', 'later version'],
    ['an unknown field', file({ mood: 'calm' }), 'mood', 'not a setting'],
    ['a wrong field', file({ marks: 'some' }), 'marks', 'Invalid'],
    ['an impossible site', file({ sites: { 'a b': {} } }), 'sites.a b', 'not the name of a site'],
    [
      'a page of a site',
      file({ sites: { 'news.bbc.co.uk': { paused: true } } }),
      'sites.news.bbc.co.uk',
      'bbc.co.uk',
    ],
    [
      'a site named __proto__',
      file({}).replace('"sites":{}', '"sites":{"__proto__":{"paused":true}}'),
      'sites.__proto__',
      'not the name',
    ],
    [
      'a field named __proto__',
      file({}).replace('"version"', '"__proto__":{"paused":true},"version"'),
      '__proto__',
      'not a setting',
    ],
    [
      'an unknown field of a site',
      file({ sites: { 'cbc.ca': { mood: 1 } } }),
      'sites.cbc.ca.mood',
      'not a setting',
    ],
    ['a file of 3 MB', ' '.repeat(3_000_000), '-', 'too large'],
  ])('is refused whole, with the reason: %s', (_, text, field, message) => {
    const reading = read(text);
    expect(reading).toMatchObject({ faults: [{ field }] });
    expect('faults' in reading && reading.faults[0]?.message).toContain(message);
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
