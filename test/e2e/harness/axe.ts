import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong on a page of the extension, each rule with the elements that break it. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Legacy mode runs in the page itself: no other page is opened, which the extension's policy would forbid.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
