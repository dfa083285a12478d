import { describe, expect, it } from 'vitest';
import * as change from '../../src/settings/change';
import { resolveSite } from '../../src/settings/resolve';
import { DEFAULTS } from '../../src/settings/schema';

describe('layers of a site', () => {
  const off = change.setSiteLayer(DEFAULTS, 'cbc.ca', 'names', 'off');

  it('go before the default, and leave other sites alone', () => {
    expect(resolveSite(off, 'cbc.ca').layers).toEqual({
      names: false,
      summits: true,
      sanctions: true,
      claims: true,
    });
    expect(resolveSite(off, 'tass.com').layers.names).toBe(true);
    expect(change.layerState(off, 'cbc.ca', 'names')).toBe('off');
  });

  it('can stay on where the default is off', () => {
    const settings = change.setSiteLayer(
      change.setDefaultLayer(DEFAULTS, 'claims', false),
      'cbc.ca',
      'claims',
      'on',
    );
    expect(resolveSite(settings, 'cbc.ca').layers.claims).toBe(true);
    expect(resolveSite(settings, 'tass.com').layers.claims).toBe(false);
  });

  it('follow the default again, and then the site is no longer kept', () => {
    expect(change.setSiteLayer(off, 'cbc.ca', 'names', 'default')).toEqual(DEFAULTS);
  });
});

describe('pausing and hiding', () => {
  it('pauses one site or all', () => {
    expect(resolveSite(change.pauseSite(DEFAULTS, 'cbc.ca', true), 'cbc.ca').paused).toBe(true);
    expect(resolveSite(change.pauseSite(DEFAULTS, 'cbc.ca', true), 'tass.com').paused).toBe(false);
    expect(resolveSite(change.pauseEverywhere(DEFAULTS, true), 'tass.com').paused).toBe(true);
    expect(change.pauseSite(change.pauseSite(DEFAULTS, 'cbc.ca', true), 'cbc.ca', false)).toEqual(DEFAULTS);
  });

  it('hides a mark once, and shows it again', () => {
    const hidden = change.hideMark(change.hideMark(DEFAULTS, 'cbc.ca', 'tass'), 'cbc.ca', 'tass');
    expect(resolveSite(hidden, 'cbc.ca').hidden).toEqual(['tass']);
    expect(change.showMark(hidden, 'cbc.ca', 'tass')).toEqual(DEFAULTS);
  });

  it('forgets all wishes of a site', () => {
    const settings = change.hideMark(change.pauseSite(DEFAULTS, 'cbc.ca', true), 'cbc.ca', 'tass');
    expect(change.forgetSite(settings, 'cbc.ca')).toEqual(DEFAULTS);
  });

  it('changes nothing in what it was given', () => {
    const frozen = Object.freeze({ ...DEFAULTS, sites: Object.freeze({}) });
    expect(() => change.pauseSite(frozen, 'cbc.ca', true)).not.toThrow();
  });
});
