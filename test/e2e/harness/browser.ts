import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { BUILDS } from '../global-setup';

/** A page served at a real address: its HTML, and headers such as a strict CSP. */
export interface Served {
  html: string;
  headers?: Record<string, string>;
}
/** Pages by address, without query and fragment. */
export type Site = Record<string, Served>;

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
  /** Addresses asked for that no test serves: must stay empty. */
  strayed: string[];
  open(url: string): Promise<Page>;
  close(keepProfile?: boolean): Promise<void>;
}

const PROGRAM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** A real Chromium with the built extension; every web address is served from `site` or refused and noted. */
export async function launch(site: Site, options: Options = {}): Promise<Chromium> {
  if (!PROGRAM) throw new Error('no Chromium found: apt-get install chromium, or set CHROMIUM_PATH');
  const build = join(BUILDS, 'chrome-mv3');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'summit-context-e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: PROGRAM,
    headless: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.colorScheme ?? 'light',
    hasTouch: options.touch ?? false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      `--lang=${options.lang ?? 'en-US'}`,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
    env: { ...process.env, LANGUAGE: options.lang ?? 'en_US' },
  });
  const strayed: string[] = [];
  await context.route(/^https?:/, async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const served = site[origin + pathname];
    if (served) {
      await route.fulfill({
        body: served.html,
        headers: { 'content-type': 'text/html; charset=utf-8', ...served.headers },
      });
      return;
    }
    if (pathname !== '/favicon.ico') strayed.push(route.request().url());
    await route.abort();
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));
  return {
    context,
    worker,
    id: new URL(worker.url()).host,
    profile,
    strayed,
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
