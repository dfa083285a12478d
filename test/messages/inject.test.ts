import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotateTab, injector } from '../../src/messages/inject';

const ask = [7, { call: 'command', data: 'annotate' }, { frameId: 0 }];

beforeEach(() => fakeBrowser.reset());

test('the style goes in before the script, from both origins, into the frame that asked', async () => {
  const done: unknown[] = [];
  const noted = (what: string) => async (given: { target: unknown; origin?: string; files?: string[] }) =>
    void done.push([what, given.origin ?? given.files, given.target]);
  Object.assign(fakeBrowser.scripting, { insertCSS: noted('style'), executeScript: noted('script') });
  await injector('::highlight(x) {}')(7, 3);
  const target = { tabId: 7, frameIds: [3] };
  expect(done).toEqual([
    ['style', 'USER', target],
    ['style', 'AUTHOR', target],
    ['script', ['/content-scripts/annotator.js'], target],
  ]);
});

describe('annotating a tab because the reader asked', () => {
  test('asks the annotator that is there', async () => {
    const told = vi.fn(async () => undefined);
    const inject = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.tabs, { sendMessage: told });
    await annotateTab(7, inject);
    expect(told.mock.calls).toEqual([ask]);
    expect(inject).not.toHaveBeenCalled();
  });

  test('puts one in where none answers, and asks it', async () => {
    const told = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('no receiver'));
    const inject = vi.fn(async () => undefined);
    Object.assign(fakeBrowser.tabs, { sendMessage: told });
    await annotateTab(7, inject);
    expect(inject).toHaveBeenCalledExactlyOnceWith(7);
    expect(told.mock.calls).toEqual([ask, ask]);
  });

  test('fails where the browser lets nobody in', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('no receiver')) });
    const refused = () => Promise.reject(new Error('cannot access a chrome:// URL'));
    await expect(annotateTab(7, refused)).rejects.toThrow('cannot access');
  });
});
