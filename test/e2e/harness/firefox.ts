import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BUILDS } from '../global-setup';
import type { Site } from './browser';

export interface Firefox {
  browser: Browser;
  /** Addresses asked for that no test serves: must stay empty. */
  strayed: string[];
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

const PROGRAM = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);

/** A real Firefox with the built extension as a temporary add-on, its pages served from `site`. */
export async function launchFirefox(site: Site): Promise<Firefox> {
  if (!PROGRAM) throw new Error('no Firefox found: apt-get install firefox-esr, or set FIREFOX_PATH');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: PROGRAM,
    headless: true,
    args: ['--width=1280', '--height=900'],
  });
  await browser.installExtension(join(BUILDS, 'firefox-mv3'));
  const strayed: string[] = [];
  return {
    browser,
    strayed,
    async open(url) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!/^https?:/.test(request.url())) return void request.continue();
        const { origin, pathname } = new URL(request.url());
        const served = site[origin + pathname];
        if (served) {
          const headers = { ...served.headers };
          return void request.respond({
            status: 200,
            contentType: 'text/html; charset=utf-8',
            headers,
            body: served.html,
          });
        }
        if (pathname !== '/favicon.ico') strayed.push(request.url());
        return void request.abort();
      });
      await page.goto(url);
      return page;
    },
    close: () => browser.close(),
  };
}
