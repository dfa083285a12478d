import { browser } from 'wxt/browser';
import { callTab } from './send';

/** Time (ms) that a page gets to put the new article in place before the gate looks again. */
const SETTLE = 700;
/** Changes of one address that are followed: pages that blink with their title must not cost more. */
const MAX_LOOKS = 3;

/**
 * Notices addresses and titles that change without a new document, on pages we may see (the browser tells no others, and
 * does not tell them from those of a new document). An annotator that runs there is told; else the gate looks once more
 * when things have settled, which finds articles that come late, too.
 */
export function watchNavigation(): void {
  const looks = new Map<number, { url: string; count: number; timer?: ReturnType<typeof setTimeout> }>();
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (tab.url === undefined || (change.url === undefined && change.title === undefined)) return;
    const before = looks.get(tabId);
    clearTimeout(before?.timer);
    const count = before?.url === tab.url ? before.count + 1 : 1;
    const timer = count > MAX_LOOKS ? undefined : setTimeout(() => void revisit(tabId), SETTLE);
    looks.set(tabId, { url: tab.url, count, timer });
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    clearTimeout(looks.get(tabId)?.timer);
    looks.delete(tabId);
  });
}

async function revisit(tabId: number): Promise<void> {
  try {
    await callTab(tabId, 'pageMoved', undefined);
  } catch {
    await lookAgain(tabId);
  }
}

async function lookAgain(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] });
  } catch {
    // The tab is gone, or has moved to where we may not look.
  }
}
