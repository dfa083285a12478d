import { browser } from 'wxt/browser';
import { callTab } from './send';

/** Puts the annotator and the look of its marks into a frame of a tab. */
export type Inject = (tabId: number, frameId?: number) => Promise<void>;

/**
 * An injector with the look of the marks. The style goes in with the reader's origin, which holds inside open shadow
 * roots too, and with the page's: Chromium (156) paints a highlight's background from that one only.
 * The page sees neither sheet.
 * It rejects where we may not run: no grant, a store page, a tab just closed.
 */
export function injector(marksCss: string): Inject {
  return async (tabId, frameId = 0) => {
    const target = { tabId, frameIds: [frameId] };
    await Promise.all(
      (['USER', 'AUTHOR'] as const).map((origin) =>
        browser.scripting.insertCSS({ target, css: marksCss, origin }),
      ),
    );
    await browser.scripting.executeScript({ target, files: ['/content-scripts/annotator.js'] });
  };
}

/** Annotates a tab whatever the verdict, because the reader asked; works through `activeTab` where there is no grant. */
export async function annotateTab(tabId: number, inject: Inject): Promise<void> {
  try {
    await callTab(tabId, 'command', 'annotate');
  } catch {
    // Nobody answers there yet.
    await inject(tabId);
    await callTab(tabId, 'command', 'annotate');
  }
}
