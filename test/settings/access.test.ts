import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extraGrants, mayRead, readAccess, requestSite, revokeEverywhere } from '../../src/settings/access';

const LISTED = ['*://*.cbc.ca/*', '*://*.bbc.co.uk/*'];
const asked = vi.fn(async (_: { origins: string[] }) => true);

function browserWith(origins: readonly string[]) {
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins }),
    contains: asked,
    request: asked,
    remove: asked,
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ host_permissions: LISTED }) });
}

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset().mockResolvedValue(true);
});

test('a grant beyond the listed sites stands apart from them', async () => {
  browserWith([...LISTED, '*://*.example.org/*']);
  const access = await readAccess();
  expect(access).toEqual({ listed: LISTED, granted: [...LISTED, '*://*.example.org/*'], everywhere: false });
  expect(extraGrants(access)).toEqual(['*://*.example.org/*']);
});

test('a grant of all sites is known as such', async () => {
  browserWith([...LISTED, 'https://*/*', 'http://*/*']);
  expect((await readAccess()).everywhere).toBe(true);
});

test.each([
  [
    'whether a page may be read, its port left out',
    () => mayRead('http://localhost:8080/a?b#c'),
    'http://localhost/*',
  ],
  ['for a site with its subdomains', () => requestSite('example.org'), '*://*.example.org/*'],
  ['to take all sites back', () => revokeEverywhere(), 'https://*/*', 'http://*/*'],
])('the browser is asked %s', async (_, ask, ...origins) => {
  browserWith([]);
  expect(await ask()).toBe(true);
  expect(asked).toHaveBeenCalledExactlyOnceWith({ origins });
});
