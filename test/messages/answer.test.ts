import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../src/messages/answer';

const TAB = { id: 'test-extension-id', url: 'https://news.example/a', tab: { id: 7 } };
const POPUP = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

/** Hands a message to the listeners as the browser would, and gives the answer of the one that has one. */
async function deliver(message: unknown, sender: unknown): Promise<unknown> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
  return (await trigger(message, sender)).find((reply) => reply !== undefined);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://test-extension-id${path || '/'}`,
  );
});

describe('calls are answered', () => {
  test.each([
    ['from a tab', { call: 'siteOf', data: 'www.news.example' }, TAB, 'site of www.news.example'],
    ['from the popup', { call: 'annotateTab', data: 7 }, POPUP, 'tab 7'],
    ['without data, which JSON turns into null', { call: 'leadersSeen', data: null }, TAB, 'seen'],
  ])('%s', async (_, message, sender, reply) => {
    answer({
      siteOf: (host) => `site of ${host}`,
      annotateTab: (tab) => `tab ${tab}`,
      leadersSeen: () => 'seen',
    });
    expect(await deliver(message, sender)).toBe(reply);
  });
});

describe('calls get no answer', () => {
  test.each([
    ['of another extension', { call: 'siteOf', data: 'x' }, { ...TAB, id: 'another' }],
    ['that only our own pages may make', { call: 'annotateTab', data: 7 }, TAB],
    ['that only tabs may make', { call: 'siteOf', data: 'x' }, POPUP],
    ['with data of another shape', { call: 'siteOf', data: { host: 'x' } }, TAB],
    ['that do not exist', { call: 'constructor', data: 'x' }, TAB],
    ['that nobody handles here', { call: 'report' }, POPUP],
    ['that are no calls', 'siteOf', TAB],
    ['after the signal', { call: 'siteOf', data: 'late' }, TAB],
  ])('%s', async (name, message, sender) => {
    const ended = new AbortController();
    const handler = vi.fn(() => 'answered');
    answer({ siteOf: handler, annotateTab: handler }, ended.signal);
    if (name === 'after the signal') ended.abort();
    expect(await deliver(message, sender)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  });
});

test('a handler that fails rejects, and does not throw into the browser', async () => {
  answer({
    siteOf: () => {
      throw new Error('no site');
    },
  });
  await expect(deliver({ call: 'siteOf', data: 'x' }, TAB)).rejects.toThrow('no site');
});
