import type { Page } from 'playwright-core';

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
