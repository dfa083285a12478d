import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  hideMark,
  pauseEverywhere,
  pauseSite,
  setDefaultLayer,
  setSiteLayer,
} from '../../src/settings/change';
import { DEFAULTS } from '../../src/settings/schema';
import {
  loadSettings,
  readStored,
  SettingsError,
  updateSettings,
  watchSettings,
} from '../../src/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('the settings store', () => {
  it('starts with the defaults', async () => {
    expect(await readStored()).toEqual({ settings: DEFAULTS, faults: [], version: 1 });
  });

  it('keeps a change, with its version', async () => {
    const saved = await updateSettings((s) => setSiteLayer(s, 'cbc.ca', 'claims', 'off'));
    expect(saved.sites['cbc.ca']?.layers).toEqual({ claims: false });
    expect(await loadSettings()).toEqual(saved);
    expect((await fakeBrowser.storage.local.get('settings')).settings).toMatchObject({
      version: 1,
      paused: false,
    });
  });

  it('lets later changes stand beside earlier ones', async () => {
    await updateSettings((s) => setDefaultLayer(s, 'claims', false));
    await updateSettings((s) => pauseSite(s, 'tass.com', true));
    await updateSettings((s) => hideMark(s, 'tass.com', 'kim-jong-un'));
    expect(await loadSettings()).toMatchObject({
      layers: { names: true, claims: false },
      sites: { 'tass.com': { paused: true, hidden: ['kim-jong-un'] } },
    });
  });

  it('keeps good fields of corrupt settings and reports the bad ones', async () => {
    await fakeBrowser.storage.local.set({
      settings: { version: 1, layers: 'all', marks: 'every', openOn: 7 },
    });
    const { settings, faults } = await readStored();
    expect(settings).toEqual({ ...DEFAULTS, marks: 'every' });
    expect(faults.map(({ field }) => field)).toEqual(['layers', 'openOn']);
  });

  it('tells watchers of each change until they stop', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings((settings) => seen.push(settings.paused));
    await updateSettings((s) => pauseEverywhere(s, true));
    await updateSettings((s) => pauseEverywhere(s, false));
    stop();
    await updateSettings((s) => pauseEverywhere(s, true));
    expect(seen).toEqual([true, false]);
  });

  it('lets the last of two windows win, and both see it', async () => {
    const windows = { one: [] as boolean[], two: [] as boolean[] };
    const stops = [
      watchSettings((s) => windows.one.push(s.layers.names)),
      watchSettings((s) => windows.two.push(s.layers.names)),
    ];
    await updateSettings((s) => setDefaultLayer(s, 'names', false));
    await updateSettings((s) => setDefaultLayer(s, 'names', true));
    for (const stop of stops) stop();
    expect(windows).toEqual({ one: [false, true], two: [false, true] });
  });

  it('says so when the store is full, and does not report it as saved', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const saving = updateSettings((s) => pauseEverywhere(s, true));
    await expect(saving).rejects.toBeInstanceOf(SettingsError);
    await expect(saving).rejects.toThrow('could not be saved: QUOTA_BYTES quota exceeded');
    expect((await loadSettings()).paused).toBe(false);
  });

  it('says so when the store cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    await expect(loadSettings()).rejects.toThrow('could not be read: disk');
  });

  it('leaves what a later version wrote as it is', async () => {
    const later = { version: 2, paused: true, mood: 'calm' };
    await fakeBrowser.storage.local.set({ settings: later });
    expect((await readStored()).settings.paused).toBe(true);
    await expect(updateSettings((s) => pauseEverywhere(s, false))).rejects.toThrow('later version');
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual(later);
  });
});
