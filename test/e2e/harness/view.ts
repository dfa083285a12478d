import type { CDPSession, Page } from 'playwright-core';

type Painted = Record<string, string[]>;

/** The texts painted on a page of either browser, by layer. `CSS.highlights` is shared with the page's own world. */
export async function painted(page: { evaluate(inPage: () => Painted): Promise<Painted> }): Promise<Painted> {
  return page.evaluate(() => {
    const found: Painted = {};
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      const layer = /^summit-context-(\w+)-(?:light|dark)$/.exec(name)?.[1];
      if (layer) found[layer] = [...highlight].map((range) => range.toString());
    }
    return found;
  });
}

/** Waits until marks of a layer are painted, and gives their texts. */
export async function paintedIn(page: Page, layer = 'names', timeout = 8000): Promise<string[]> {
  await page.waitForFunction(
    (name) => ['light', 'dark'].some((scheme) => CSS.highlights.has(`summit-context-${name}-${scheme}`)),
    layer,
    { timeout },
  );
  return (await painted(page))[layer] ?? [];
}

/** Whether the first mark on these words is in the window. */
export async function isInView(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights as unknown as Map<string, Set<Range>>)]
      .filter(([name]) => name.startsWith('summit-context-'))
      .flatMap(([, highlight]) => [...highlight]);
    const box = ranges.find((range) => range.toString() === wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, words);
}

/** Middle of the first painted text that equals `text`, in CSS px of the window; scrolled into view before. */
export async function pointOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<Range>>) {
      if (!name.startsWith('summit-context-')) continue;
      for (const range of highlight) {
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        const rect = range.getClientRects()[0];
        if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
    }
    return null;
  }, text);
  if (!point) throw new Error(`"${text}" is not marked on ${page.url()}`);
  return point;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What the closed root shows, seen from the extension's own world. */
export interface Overlay {
  evaluate<T>(expression: string): Promise<T>;
  /** Text of the open card, or null. */
  card(): Promise<string | null>;
  list(): Promise<string[] | null>;
  /** Box of the open pane in the window. */
  box(pane?: 'card' | 'list'): Promise<Box | null>;
  waitForCard(timeout?: number): Promise<string>;
  waitForNoCard(timeout?: number): Promise<void>;
  /** Clicks, with the real mouse, the first element of the overlay that matches. */
  click(selector: string): Promise<void>;
  cdp: CDPSession;
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

/** Of the worlds of content scripts the newest that still has its extension: an update leaves the old one behind. */
async function living(cdp: CDPSession, worlds: readonly number[]): Promise<number | undefined> {
  for (const contextId of worlds.toReversed()) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'chrome.runtime?.id', contextId });
    if (result.value) return contextId;
  }
  return undefined;
}

export async function overlayOf(page: Page, extensionId: string): Promise<Overlay> {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const evaluate = async <T>(expression: string): Promise<T> => {
    const contextId = await living(cdp, worlds);
    if (contextId === undefined) throw new Error(`no content script runs on ${page.url()}`);
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: `((root) => (${expression}))(${ROOT})`,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  const pane = (name: string) => `root?.querySelector('[data-pane="${name}"]:popover-open')`;
  const card = () => evaluate<string | null>(`${pane('card')}?.innerText ?? null`);
  const box = (name = 'card') =>
    evaluate<Box | null>(`${pane(name)} ? ${pane(name)}.getBoundingClientRect().toJSON() : null`);
  const until = async (done: (text: string | null) => boolean, what: string, timeout: number) => {
    for (const end = Date.now() + timeout; Date.now() < end; await page.waitForTimeout(40)) {
      const text = await card();
      if (done(text)) return text;
    }
    throw new Error(`${what} within ${timeout} ms on ${page.url()}`);
  };
  return {
    cdp,
    evaluate,
    card,
    box,
    list: () =>
      evaluate<string[] | null>(
        `${pane('list')} ? [...${pane('list')}.querySelectorAll('li')].map((item) => item.innerText) : null`,
      ),
    waitForCard: async (timeout = 4000) =>
      (await until((text) => text !== null, 'no card opened', timeout)) ?? '',
    waitForNoCard: async (timeout = 4000) => {
      await until((text) => text === null, 'the card did not close', timeout);
    },
    async click(selector) {
      const at = await evaluate<Box | null>(
        `root?.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect().toJSON() ?? null`,
      );
      if (!at) throw new Error(`nothing in the overlay matches ${selector}`);
      await page.mouse.click((at.left + at.right) / 2, (at.top + at.bottom) / 2);
    },
  };
}
