import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAtOpenTabs, registerGranted } from '../../src/messages/grants';

const LISTED = '*://*.cbc.ca/*';
const GRANTED = '*://*.example.org/*';

/** The browser with these permissions, and with the gate registered on granted sites or not yet. */
function browserWith(origins: readonly string[], isRegistered = false) {
  const scripting = {
    getRegisteredContentScripts: async () => (isRegistered ? [{ id: 'granted-sites' }] : []),
    unregisterContentScripts: vi.fn(async () => undefined),
    registerContentScripts: vi.fn(async (_: { matches: string[]; js: string[] }[]) => undefined),
    executeScript: vi.fn(async (_: { target: { tabId: number } }) => []),
  };
  Object.assign(fakeBrowser.scripting, scripting);
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }) });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: [LISTED] }) });
  return scripting;
}

beforeEach(() => fakeBrowser.reset());

describe('the gate on granted sites', () => {
  test('is registered for them only: the manifest holds the listed ones', async () => {
    const { registerContentScripts, unregisterContentScripts } = browserWith([LISTED, GRANTED]);
    await registerGranted();
    expect(registerContentScripts.mock.calls[0]?.[0]).toMatchObject([
      { matches: [GRANTED], js: ['/gate.js'] },
    ]);
    expect(unregisterContentScripts).not.toHaveBeenCalled();
  });

  test('goes when the last grant is taken back', async () => {
    const { registerContentScripts, unregisterContentScripts } = browserWith([LISTED], true);
    await registerGranted();
    expect(unregisterContentScripts).toHaveBeenCalledExactlyOnceWith({ ids: ['granted-sites'] });
    expect(registerContentScripts).not.toHaveBeenCalled();
  });
});

describe('open tabs after an install or update', () => {
  test('are looked at one by one, whatever one of them does', async () => {
    const { executeScript } = browserWith([LISTED]);
    Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }, {}, { id: 2 }] });
    executeScript.mockRejectedValueOnce(new Error('an error page'));
    await lookAtOpenTabs();
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1, 2]);
  });

  test('are left alone where the reader withholds every site', async () => {
    browserWith([]);
    const query = vi.fn();
    Object.assign(fakeBrowser.tabs, { query });
    await lookAtOpenTabs();
    expect(query).not.toHaveBeenCalled();
  });
});
