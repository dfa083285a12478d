import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/settings/migrations';
import { readSettings } from '../../src/settings/read';
import { DEFAULTS, type Settings } from '../../src/settings/schema';
import { siteOf } from '../../src/settings/site';
import { readSettingsFile } from '../../src/settings/transfer';

type Stored = Record<string, unknown>;

/** What each version of the extension stored: kept for ever, so that no update loses a setting. */
const stored = (version: number): Stored =>
  JSON.parse(readFileSync(join(import.meta.dirname, `stored/version-${version}.json`), 'utf8'));
const versions = Array.from({ length: VERSION }, (_, index) => index + 1);

describe.each(versions)('what version %i stored', (version) => {
  test('is read whole', () => {
    const { settings, faults } = readSettings(stored(version));
    expect(faults).toEqual([]);
    expect(settings).toMatchObject({
      layers: { names: true, summits: false, sanctions: true, claims: false },
      sites: {
        'cbc.ca': { layers: { names: false }, paused: true, hidden: ['tass', 'claims:arms-deal'] },
        'bbc.co.uk': { hidden: ['summit-2019'] },
      },
      marks: 'every',
      openOn: 'click',
      scheme: 'dark',
      language: 'ko',
    });
  });

  test('is read whole from a file too', () => {
    const file = JSON.stringify({ app: 'summit-context', ...stored(version) });
    expect(readSettingsFile(file, siteOf)).toEqual({ settings: readSettings(stored(version)).settings });
  });
});

const BAD = [
  null,
  [],
  {},
  'x',
  '',
  -1,
  Number.POSITIVE_INFINITY,
  true,
  { layers: 7 },
  '\u0000',
  ['__proto__'],
  'NaN',
];

describe.each(Object.keys(DEFAULTS) as (keyof Settings)[])('a stored %s that makes no sense', (field) => {
  test.each(BAD)('(%j) costs that field alone, and is told', (bad) => {
    const good = readSettings(stored(VERSION)).settings;
    const { settings, faults } = readSettings({ ...stored(VERSION), [field]: bad });
    expect({ ...settings, [field]: null }).toEqual({ ...good, [field]: null });
    expect(faults.every((fault) => fault.field.startsWith(field))).toBe(true);
    if (faults.length > 0 && field !== 'sites') expect(settings[field]).toEqual(DEFAULTS[field]);
    expect(readSettings({ ...settings }).faults).toEqual([]);
  });

  test('and one that is missing is taken as the default', () => {
    const { [field]: _, ...rest } = stored(VERSION);
    expect(readSettings(rest)).toMatchObject({ settings: { [field]: DEFAULTS[field] }, faults: [] });
  });
});
