import { existsSync } from 'node:fs';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';

const PROGRAM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Headless as people's browsers are but for the window, in any sandbox, and calling nobody by itself. */
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

type LaunchOptions = Parameters<typeof chromium.launchPersistentContext>[1];

/** Starts a real Chromium on a profile, with the extension in a folder, or with none (null). */
export function startChromium(
  profile: string,
  extension: string | null,
  { args = [], ...options }: LaunchOptions = {},
): Promise<BrowserContext> {
  if (!PROGRAM) throw new Error('no Chromium found: apt-get install chromium, or set CHROMIUM_PATH');
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath: PROGRAM,
    headless: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...FLAGS, ...args, ...load],
    ...options,
  });
}

/** The extension's background, as soon as it runs. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  const [running] = context.serviceWorkers();
  return running ?? context.waitForEvent('serviceworker', { timeout: 10_000 });
}
