import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const PATHS = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

export interface Bench {
  context: BrowserContext;
  version: string;
  close(): Promise<void>;
}

/** A real Chromium, with the built extension or (for comparison) without. `serve` answers every address; the network stays shut. */
export async function launch(
  extension: string | null,
  serve: (url: string) => string | undefined,
): Promise<Bench> {
  const executablePath = PATHS.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('no Chromium found: install it, or set CHROMIUM_PATH');
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-precise-memory-info',
      ...load,
    ],
  });
  await context.route(/^https?:/, (route) => {
    const body = serve(route.request().url());
    return body === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  if (extension && context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker', { timeout: 10_000 });
  return {
    context,
    version: context.browser()?.version() ?? 'unknown',
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
