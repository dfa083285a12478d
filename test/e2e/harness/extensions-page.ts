import type { BrowserContext } from 'playwright-core';

/** Runs a script on the browser's own page of extensions, which may switch them on and off, reload them and grant them sites. */
export async function onExtensionsPage(context: BrowserContext, script: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(script);
  await page.close();
}
