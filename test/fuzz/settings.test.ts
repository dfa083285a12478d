import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as change from '../../src/settings/change';
import { readSettings } from '../../src/settings/read';
import { DEFAULTS, LAYERS, type Settings } from '../../src/settings/schema';
import { siteOf } from '../../src/settings/site';
import { diffSettings, readSettingsFile, settingsFile } from '../../src/settings/transfer';
import { anyText, PATIENCE, share } from './cases';

const site = fc.constantFrom(
  'cbc.ca',
  'tass.com',
  'bbc.co.uk',
  'localhost',
  '127.0.0.1',
  'xn--80ak6aa92e.com',
);
const layer = fc.constantFrom(...LAYERS);
/** One thing that a reader can do. */
const step: fc.Arbitrary<(settings: Settings) => Settings> = fc.oneof(
  fc.tuple(layer, fc.boolean()).map(
    ([name, on]) =>
      (s: Settings) =>
        change.setDefaultLayer(s, name, on),
  ),
  fc.tuple(site, layer, fc.constantFrom(...change.LAYER_STATES)).map(
    ([at, name, state]) =>
      (s: Settings) =>
        change.setSiteLayer(s, at, name, state),
  ),
  fc.boolean().map((paused) => (s: Settings) => change.pauseEverywhere(s, paused)),
  fc.tuple(site, fc.boolean()).map(
    ([at, paused]) =>
      (s: Settings) =>
        change.pauseSite(s, at, paused),
  ),
  fc.tuple(site, anyText).map(
    ([at, id]) =>
      (s: Settings) =>
        change.hideMark(s, at, id),
  ),
  fc.tuple(site, anyText).map(
    ([at, id]) =>
      (s: Settings) =>
        change.showMark(s, at, id),
  ),
  site.map((at) => (s: Settings) => change.forgetSite(s, at)),
);
const settings = fc
  .array(step, { maxLength: 25 })
  .map((steps) => steps.reduce((now, next) => next(now), DEFAULTS));
const keys = ['version', 'app', '__proto__', 'constructor', ...Object.keys(DEFAULTS)];
const broken = fc.dictionary(
  fc.constantFrom(...keys),
  fc.oneof(fc.anything(), fc.dictionary(fc.oneof(site, anyText), fc.anything())),
);

test('whatever is stored gives settings that hold, and says what did not', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), broken), (raw) => {
      const { settings: read } = readSettings(raw);
      expect(readSettings({ ...read })).toEqual({ settings: read, faults: [], version: 1 });
    }),
    share(0.08),
  );
});

test('one spoilt field never takes another with it', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(...Object.keys(DEFAULTS)), fc.anything(), (good, field, bad) => {
      const { settings: read } = readSettings({ ...good, [field]: bad });
      for (const name of Object.keys(DEFAULTS) as (keyof Settings)[])
        if (name !== field) expect(read[name]).toEqual(good[name]);
    }),
    share(0.04),
  );
});

test('a file of any settings reads back the same, and any other text changes nothing', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(settings, fc.oneof(anyText, fc.json()), (good, text) => {
      const read = readSettingsFile(settingsFile(good), siteOf);
      expect(read).toEqual({ settings: good });
      expect(diffSettings(good, good)).toEqual([]);
      expect(readSettingsFile(text, siteOf)).toHaveProperty('faults');
    }),
    share(0.04),
  );
});
