import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { BUILDS } from '../global-setup';
import { backgroundOf, startChromium } from './chromium';
import { type Site, type Web, webOf } from './site';

export interface Options {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** A screen that is touched: phones. */
  touch?: boolean;
  /** Interface language of the browser. */
  lang?: string;
  /** Browser profile to go on with; a fresh one else. */
  profile?: string;
}

export interface Chromium {
  context: BrowserContext;
  worker: Worker;
  id: string;
  profile: string;
  strayed: Web['strayed'];
  open(url: string): Promise<Page>;
  close(keepProfile?: boolean): Promise<void>;
}

/** A real Chromium with the built extension; every web address is served from `site` or refused and noted. */
export async function launch(site: Site, options: Options = {}): Promise<Chromium> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'summit-context-e2e-'));
  const context = await startChromium(profile, join(BUILDS, 'chrome-mv3'), {
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    hasTouch: options.touch ?? false,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', `--lang=${options.lang ?? 'en-US'}`],
    env: { ...process.env, LANGUAGE: options.lang ?? 'en_US' },
  });
  const web = webOf(site);
  await context.route(/^https?:/, (route) => {
    const answer = web.answer(route.request().url());
    return answer ? route.fulfill(answer) : route.abort();
  });
  const worker = await backgroundOf(context);
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    profile,
    strayed: web.strayed,
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async close(keepProfile = false) {
      await context.close();
      if (!keepProfile) rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
