import type { Page } from 'playwright-core';
import { watchOwnWorlds } from './own-worlds';

/** Where something stands in the window, in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the closed root shows, seen from the extension's own world. */
export interface Overlay {
  /** Runs an expression in our own world, in which `root` is the closed root, or null. */
  evaluate<T>(expression: string): Promise<T>;
  /** Text of the open card, or null. */
  card(): Promise<string | null>;
  /** Texts of the entries of the open list, or null. */
  list(): Promise<string[] | null>;
  /** Box of the open pane in the window. */
  box(pane?: 'card' | 'list'): Promise<Box | null>;
  waitForCard(timeout?: number): Promise<string>;
  waitForNoCard(timeout?: number): Promise<void>;
  /** Clicks, with the real mouse, the first element of the overlay that matches. */
  click(selector: string): Promise<void>;
}

/** Finds our host wherever it stands, and its closed root: `chrome.dom` is there for content scripts only. */
const ROOT = `(() => {
  for (const parent of [document.documentElement, ...document.querySelectorAll('dialog')])
    for (const child of parent.children) {
      if (child.tagName !== 'DIV') continue;
      const root = chrome.dom.openOrClosedShadowRoot(child);
      if (root?.querySelector('.sc-root')) return root;
    }
  return null;
})()`;

const paneOf = (name: 'card' | 'list') => `root?.querySelector('[data-pane="${name}"]:popover-open')`;

/** Looks into the overlay of a page that is already open. */
export async function overlayOf(page: Page, extensionId: string): Promise<Overlay> {
  const cdp = await page.context().newCDPSession(page);
  const worlds = watchOwnWorlds(cdp, extensionId);
  await cdp.send('Runtime.enable');
  const evaluate = <T>(expression: string) => worlds.evaluate<T>(`((root) => (${expression}))(${ROOT})`);
  const card = () => evaluate<string | null>(`${paneOf('card')}?.innerText ?? null`);
  const cardWithin = async (timeout: number, isWanted: (text: string | null) => boolean, what: string) => {
    for (const end = Date.now() + timeout; Date.now() < end; await page.waitForTimeout(40)) {
      const text = await card();
      if (isWanted(text)) return text;
    }
    throw new Error(`${what} within ${timeout} ms on ${page.url()}`);
  };
  return {
    evaluate,
    card,
    list: () =>
      evaluate(
        `${paneOf('list')} ? [...${paneOf('list')}.querySelectorAll('li')].map((item) => item.innerText) : null`,
      ),
    box: (pane = 'card') => evaluate(`${paneOf(pane)}?.getBoundingClientRect().toJSON() ?? null`),
    waitForCard: async (timeout = 4000) =>
      (await cardWithin(timeout, (text) => text !== null, 'no card opened')) ?? '',
    waitForNoCard: async (timeout = 4000) =>
      void (await cardWithin(timeout, (text) => text === null, 'the card did not close')),
    async click(selector) {
      const at = await evaluate<Box | null>(
        `root?.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect().toJSON() ?? null`,
      );
      if (!at) throw new Error(`nothing in the overlay matches ${selector}`);
      await page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
    },
  };
}
