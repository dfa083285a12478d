import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchNavigation } from '../../src/messages/navigation';

const FIRST = 'https://news.example/1';
const SECOND = 'https://news.example/2';

let told: ReturnType<typeof vi.fn>;
let looked: ReturnType<typeof vi.fn>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  told = vi.fn(async () => undefined);
  looked = vi.fn(async () => []);
  Object.assign(fakeBrowser.tabs, { sendMessage: told });
  Object.assign(fakeBrowser.scripting, { executeScript: looked });
  watchNavigation();
});
afterEach(() => vi.useRealTimers());

/** The browser tells of a change in tab 7, which is at `url` now. */
const moved = (change: object, url?: string) =>
  fakeBrowser.tabs.onUpdated.trigger(7, change as never, { id: 7, url } as never);
const settle = () => vi.advanceTimersByTimeAsync(1000);

describe('a change of address without a new document', () => {
  test('is told to the annotator once things have settled', async () => {
    await moved({ url: FIRST }, FIRST);
    await moved({ title: 'One' }, FIRST);
    expect(told).not.toHaveBeenCalled();
    await settle();
    expect(told.mock.calls).toEqual([[7, { call: 'pageMoved', data: undefined }, { frameId: 0 }]]);
    expect(looked).not.toHaveBeenCalled();
  });

  test('lets the gate look again where no annotator answers', async () => {
    told.mockRejectedValue(new Error('no receiver'));
    looked.mockRejectedValue(new Error('the tab is gone'));
    await moved({ url: FIRST }, FIRST);
    await settle();
    expect(looked.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/gate.js'] }]]);
  });

  test('is followed a few times for one address, and anew for the next', async () => {
    for (let blink = 0; blink < 10; blink++) {
      await moved({ title: `${blink} new` }, FIRST);
      await settle();
    }
    expect(told).toHaveBeenCalledTimes(3);
    await moved({ url: SECOND }, SECOND);
    await settle();
    expect(told).toHaveBeenCalledTimes(4);
  });
});

describe('nothing is done', () => {
  test.each([
    ['on a page whose address we may not see', { title: 'One' }, undefined],
    ['when a page only loads or plays sound', { status: 'complete', audible: true }, FIRST],
  ])('%s', async (_, change, url) => {
    await moved(change, url);
    await settle();
    expect(told).not.toHaveBeenCalled();
  });

  test('for a tab that was closed before things settled', async () => {
    await moved({ url: FIRST }, FIRST);
    await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    await settle();
    expect(told).not.toHaveBeenCalled();
  });
});
