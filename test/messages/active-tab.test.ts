import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activeTab, watchActiveTab } from '../../src/messages/active-tab';

const ARTICLE = { id: 1, windowId: 9, url: 'https://news.example/1', title: 'One', lastAccessed: 20 };
const OLDER = { id: 2, windowId: 9, lastAccessed: 10 };
const OWN = { id: 3, windowId: 9, active: true, lastAccessed: 30 };

function browserWith(tabs: readonly object[], own?: object) {
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => own, query: async () => tabs });
}

beforeEach(() => fakeBrowser.reset());

describe('activeTab', () => {
  test('is the one in front', async () => {
    browserWith([OLDER, { ...ARTICLE, active: true }]);
    expect(await activeTab()).toEqual({ id: 1, windowId: 9, url: ARTICLE.url, title: 'One' });
  });

  test('is the one before where this page fills a tab itself', async () => {
    browserWith([OLDER, ARTICLE, OWN], OWN);
    expect((await activeTab())?.id).toBe(1);
  });

  test('is none in a window without another', async () => {
    browserWith([OWN], OWN);
    expect(await activeTab()).toBeNull();
  });
});

describe('watchActiveTab', () => {
  test('tells of the tab that is shown, of another that comes to the front and of a page read, until the signal', async () => {
    const changed = vi.fn();
    const gone = new AbortController();
    watchActiveTab(changed, () => 1, gone.signal);
    const happen = async () => {
      await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' } as never, ARTICLE as never);
      await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 9 });
      await fakeBrowser.runtime.onMessage.trigger({ call: 'pageRead', data: { notes: 1 } }, {}, () => {});
    };
    await happen();
    expect(changed).toHaveBeenCalledTimes(3);
    await fakeBrowser.tabs.onUpdated.trigger(2, { status: 'complete' } as never, OLDER as never);
    await fakeBrowser.tabs.onUpdated.trigger(1, { audible: true } as never, ARTICLE as never);
    await fakeBrowser.runtime.onMessage.trigger({ call: 'siteOf', data: 'x' }, {}, () => {});
    expect(changed).toHaveBeenCalledTimes(3);
    gone.abort();
    await happen();
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
