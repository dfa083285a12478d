import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Chromium } from './browser';

/** A page that covers the Vostochny meeting of 2023, with every layer on it. */
export const COVERAGE = {
  html: readFileSync(join(import.meta.dirname, '../../pages/sample/source.html'), 'utf8'),
};

/** Opens a page of the extension in a tab of its own, beside the page in front; `script` runs in it first. */
export async function openOwn({ context, id }: Chromium, name: string, script?: string): Promise<Page> {
  const page = await context.newPage();
  if (script) await page.addInitScript(script);
  await page.goto(`chrome-extension://${id}/${name}.html`);
  await page.getByRole('main').waitFor();
  return page;
}
