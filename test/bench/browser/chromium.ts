import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { backgroundOf, startChromium } from '../../e2e/harness/chromium';

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
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const context = await startChromium(profile, extension, {
    viewport: { width: 1280, height: 900 },
    args: ['--enable-precise-memory-info'],
  });
  await context.route(/^https?:/, (route) => {
    const body = serve(route.request().url());
    return body === undefined
      ? route.abort()
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  if (extension) await backgroundOf(context);
  return {
    context,
    version: context.browser()?.version() ?? 'unknown',
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
