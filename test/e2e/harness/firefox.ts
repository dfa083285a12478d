import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { BUILDS } from '../global-setup';
import { type Site, type Web, webOf } from './site';

/** The id that wxt.config.ts gives the extension in Firefox, and the address that a preference fixes for it. */
const ADD_ON = 'summit-context@summit-context.example';
const UUID = '11111111-2222-4333-8444-555555555555';

export interface Firefox {
  browser: Browser;
  strayed: Web['strayed'];
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab of its own. */
  openOwn(name: string): Promise<Page>;
  close(): Promise<void>;
}

const PROGRAM = [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);

/** What Firefox would delete together with a temporary add-on, each time it ends. */
const KEPT = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/**
 * A real Firefox with the built extension as a temporary add-on, its pages served from `site`; `profile` is a folder
 * to go on with, a fresh one else.
 */
export async function launchFirefox(site: Site, profile?: string): Promise<Firefox> {
  if (!PROGRAM) throw new Error('no Firefox found: apt-get install firefox-esr, or set FIREFOX_PATH');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: PROGRAM,
    headless: true,
    // Without system access BiDi refuses moz-extension:// pages.
    args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }), ...KEPT },
  });
  await browser.installExtension(join(BUILDS, 'firefox-mv3'));
  const web = webOf(site);
  return {
    browser,
    strayed: web.strayed,
    async open(url) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void respond(request, web));
      await page.goto(url);
      return page;
    },
    async openOwn(name) {
      const page = await browser.newPage();
      // BiDi sends no load event for these pages: waiting for one would time out.
      await page.goto(`moz-extension://${UUID}/${name}.html`, { waitUntil: [] });
      await page.waitForSelector('main');
      return page;
    },
    close: () => browser.close(),
  };
}

function respond(request: HTTPRequest, web: Web): Promise<void> {
  if (!/^https?:/.test(request.url())) return request.continue();
  const answer = web.answer(request.url());
  return answer ? request.respond({ status: 200, ...answer }) : request.abort();
}
