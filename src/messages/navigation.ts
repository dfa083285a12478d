import { browser } from 'wxt/browser';
import { callTab } from './send';

/** Time (ms) that a page gets to put the new article in place before the gate looks again. */
const SETTLE = 1000;
/** Looks at one address after the first: pages that blink with their title must not cost more. */
const MAX_LOOKS = 3;

/**
 * Notices addresses and titles that change without a new document, on pages we may see (the browser tells no others).
 * An annotator that runs there is told; else the gate looks again.
 */
export function watchNavigation(): void {
  const looks = new Map<number, { url: string; count: number }>();
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (tab.url === undefined || (change.url === undefined && change.title === undefined)) return;
    const before = looks.get(tabId);
    const count = before?.url === tab.url ? before.count + 1 : 1;
    looks.set(tabId, { url: tab.url, count });
    if (count <= MAX_LOOKS) void revisit(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => looks.delete(tabId));
}

async function revisit(tabId: number): Promise<void> {
  try {
    await callTab(tabId, 'pageMoved', undefined);
  } catch {
    setTimeout(() => void lookAgain(tabId), SETTLE);
  }
}

async function lookAgain(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] });
  } catch {
    // The tab is gone, or has moved to where we may not look.
  }
}
