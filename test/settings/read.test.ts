import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/settings/migrations';
import { readSettings } from '../../src/settings/read';
import { DEFAULTS } from '../../src/settings/schema';

const fields = (raw: unknown) => readSettings(raw).faults.map(({ field }) => field);

describe('readSettings', () => {
  it.each([['text'], [7], [true], [[]], [() => {}]])('takes the defaults for %o', (raw) => {
    expect(readSettings(raw).settings).toEqual(DEFAULTS);
    expect(fields(raw)).toEqual(['-']);
  });

  it('takes the defaults without a fault where nothing is stored', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULTS, faults: [], version: 1 });
  });

  it('lets one bad site fall without the others, and one bad field without the site', () => {
    const { settings, faults } = readSettings({
      version: 1,
      sites: {
        'cbc.ca': { paused: true, hidden: 'x' },
        'Not a host': {},
        'tass.com': 5,
        'bbc.co.uk': { layers: { names: false } },
      },
    });
    expect(settings.sites).toEqual({
      'cbc.ca': { layers: {}, paused: true, hidden: [] },
      'bbc.co.uk': { layers: { names: false }, paused: false, hidden: [] },
    });
    expect(faults.map(({ field }) => field)).toEqual([
      'sites.cbc.ca.hidden',
      'sites.Not a host',
      'sites.tass.com',
    ]);
  });

  it('is not led astray by __proto__', () => {
    const raw: unknown = JSON.parse(
      '{"__proto__":{"paused":true},"sites":{"__proto__":{"paused":true},"a.org":{"__proto__":{"paused":true}}}}',
    );
    const { settings, faults } = readSettings(raw);
    expect(settings.paused).toBe(false);
    expect(Object.keys(settings.sites)).toEqual(['a.org']);
    expect(settings.sites['a.org']?.paused).toBe(false);
    expect(faults.map(({ field }) => field)).toEqual(['sites.__proto__']);
    expect(({} as { paused?: boolean }).paused).toBeUndefined();
  });

  it('reads what it can of a later version and says so', () => {
    const { settings, faults, version } = readSettings({ version: 9, marks: 'every', scheme: 'sepia' });
    expect(settings).toEqual({ ...DEFAULTS, marks: 'every' });
    expect(version).toBe(9);
    expect(faults.map(({ field }) => field)).toEqual(['version', 'scheme']);
  });

  it('migrates what an earlier version stored', () => {
    const migrations = {
      2: (old: Record<string, unknown>) => ({ ...old, marks: old.everyMark ? 'every' : 'first' }),
    };
    expect(readSettings({ version: 1, everyMark: true }, 2, migrations).settings.marks).toBe('every');
    expect(readSettings({ version: 2, everyMark: true }, 2, migrations).settings.marks).toBe('first');
  });

  it('never throws, and always gives settings that it accepts itself', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS)), fc.anything()),
        (raw, dictionary) => {
          for (const value of [raw, dictionary]) {
            expect(readSettings({ ...readSettings(value).settings }).faults).toEqual([]);
          }
        },
      ),
    );
  });
});

describe('migrate', () => {
  it('goes one version at a time, from the version after the stored one', () => {
    const add = (step: string) => (old: Record<string, unknown>) => ({
      ...old,
      steps: `${old.steps ?? ''}${step}`,
    });
    const migrations = { 2: add('2'), 3: add('3'), 4: add('4') };
    expect(migrate({}, 1, 4, migrations)).toEqual({ steps: '234' });
    expect(migrate({}, 3, 4, migrations)).toEqual({ steps: '4' });
    expect(migrate({}, 4, 4, migrations)).toEqual({});
  });
});
