import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** The tab that popup and panel speak of. */
export interface ActiveTab {
  id: number;
  windowId?: number;
  /** Absent where we may not see it. */
  url?: string;
  title?: string;
}

/**
 * The tab in front of this window, or null in a window without one. Where this very page fills a tab
 * (as on phones), the tab that was in front before it.
 */
export async function activeTab(): Promise<ActiveTab | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = (await browser.tabs.query({ currentWindow: true })).filter(({ id }) => id !== own?.id);
  const latest = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  const tab = tabs.find(({ active }) => active) ?? latest;
  return tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title };
}

/** Calls back when another tab comes to the front, or the one that is shown (`shown` gives its id) moves or was read anew. */
export function watchActiveTab(
  changed: () => void,
  shown: () => number | undefined,
  signal: AbortSignal,
): void {
  const onMessage = (message: unknown) => {
    if (v.is(PageRead, message)) changed();
    return undefined;
  };
  const onUpdated = (tabId: number, change: { status?: string; url?: string }) => {
    if (tabId === shown() && (change.status !== undefined || change.url !== undefined)) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage as never);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage as never);
  });
}

/** What an annotator tells the background; heard here too, answered there. */
const PageRead = v.object({ call: v.literal('pageRead') });
