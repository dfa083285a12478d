import type { PageCommand } from '../../../src/messages/calls';
import type { Settings } from '../../../src/settings/schema';
import type { Chromium } from './browser';

/** Changes what is stored, as another window of the extension would. */
export async function store({ worker }: Chromium, settings: Partial<Settings>): Promise<void> {
  await worker.evaluate(async (change: object) => {
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: object };
    await chrome.storage.local.set({ settings: { version: 1, ...settings, ...change } });
  }, settings as object);
}

/** What is stored now. */
export async function stored({ worker }: Chromium): Promise<Settings & { version: number }> {
  return (await worker.evaluate(() => chrome.storage.local.get('settings'))).settings as never;
}

/** Presses a command key for the page at `url`: what the browser tells the background is passed on to the tab. */
export async function command({ worker }: Chromium, url: string, name: PageCommand): Promise<void> {
  await worker.evaluate(
    async ([address, data]) => {
      const [tab] = await chrome.tabs.query({ url: `${address}*` });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, { call: 'command', data });
    },
    [url, name] as const,
  );
}

/** Text on the badge of the tab at `url`. */
export async function badge({ worker }: Chromium, url: string): Promise<string> {
  return worker.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: `${address}*` });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  }, url);
}
