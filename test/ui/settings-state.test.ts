import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pauseEverywhere } from '../../src/settings/change';
import { DEFAULTS } from '../../src/settings/schema';
import { createSettingsState } from '../../src/ui/settings-state';
import { speak } from './catalogue';

const pause = (settings: typeof DEFAULTS) => pauseEverywhere(settings, true);
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** The state of a page, once the settings were read. */
async function opened(stop = new AbortController().signal) {
  const state = createSettingsState(stop);
  await vi.waitFor(() => expect(state.settings.value ?? state.problem.value).not.toBeNull());
  return state;
}

beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
});

describe('the settings on a page', () => {
  it('show what was saved, here or in another window, until the page is gone', async () => {
    const gone = new AbortController();
    const [here, there] = [await opened(gone.signal), await opened()];
    await there.change(pause);
    await vi.waitFor(() => expect(here.settings.value?.paused).toBe(true));
    gone.abort();
    await there.change((settings) => ({ ...settings, marks: 'every' }));
    await settled();
    expect(here.settings.value?.marks).toBe('first');
  });

  it('tell what could not be saved, show what is stored, and forget the problem with the next deed', async () => {
    const state = await opened();
    const drawn = state.settings.value;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await state.change(pause);
    expect(state.problem.value).toBe('The settings could not be saved: disk full');
    expect(state.settings.value).toEqual(DEFAULTS);
    expect(state.settings.value, 'drawn anew').not.toBe(drawn);
    await state.change(pause);
    expect(state.problem.value).toBeNull();
    expect(state.settings.value?.paused).toBe(true);
  });

  it('tell what could not be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    const state = await opened();
    expect(state.settings.value).toBeNull();
    expect(state.problem.value).toBe('The settings could not be read: disk');
  });

  it('name fields that could not be used until the settings are saved whole', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, marks: 'some' } });
    const state = await opened();
    expect(state.faults.value.map(({ field }) => field)).toEqual(['marks']);
    await state.change(pause);
    expect(state.faults.value).toEqual([]);
  });

  it('of a later version are left as they are, and that is told', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 2 } });
    const state = await opened();
    await state.change(pause);
    expect(state.problem.value).toContain('a later version of Summit Context');
  });
});
