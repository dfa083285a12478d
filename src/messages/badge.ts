import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';

/** Dark enough for the white figures that browsers print on it. */
const INK = '#1f3a4d';

/** The number of notes on the tab's page; the browser drops it itself when the tab moves to another page. */
export async function keepBadge({ tab, ...sender }: Runtime.MessageSender, notes: number): Promise<void> {
  // A page that is drawn ahead in this tab is not the one that the tab shows.
  const drawnAhead = 'documentLifecycle' in sender && sender.documentLifecycle === 'prerender';
  const tabId = tab?.id;
  if (tabId === undefined || drawnAhead) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: INK });
  await browser.action.setBadgeText({ tabId, text: notes > 0 ? String(notes) : '' });
}
