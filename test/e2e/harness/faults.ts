import type { Page } from 'playwright-core';
import type { Chromium } from './browser';
import { type OwnWorlds, watchOwnWorlds } from './own-worlds';

/** What went wrong on a page, in any of its worlds, from now on. */
export interface Faults {
  /** Exceptions and unhandled rejections of the extension's own code. */
  ours: string[];
  /** Those of the page itself, and everything printed on its console. */
  page: string[];
  /** Runs an expression in our own world there, out of the page's reach. */
  evaluate: OwnWorlds['evaluate'];
}

/** Watches a page before it goes anywhere: exceptions of every world, told apart by whose world it was. */
export async function watchFaults(page: Page, { id }: Chromium): Promise<Faults> {
  const cdp = await page.context().newCDPSession(page);
  const worlds = watchOwnWorlds(cdp, id);
  const faults: Faults = { ours: [], page: [], evaluate: worlds.evaluate };
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const text = `${details.exception?.description ?? details.text} (${details.url ?? ''}:${details.lineNumber})`;
    const isOurs = worlds.has(details.executionContextId) || text.includes(`chrome-extension://${id}`);
    faults[isOurs ? 'ours' : 'page'].push(text);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args, executionContextId }) => {
    const text = `console.${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`;
    faults[worlds.has(executionContextId) ? 'ours' : 'page'].push(text);
  });
  await cdp.send('Runtime.enable');
  return faults;
}

/** Texts marked on the page, as our own world sees them: pages may have put something else in place of `CSS.highlights`. */
export function markedTexts(faults: Faults): Promise<string[]> {
  return faults.evaluate(
    `[...CSS.highlights].filter(([name]) => name.startsWith('summit-context-')).flatMap(([, ranges]) => [...ranges].map(String))`,
  );
}

interface Watched {
  summitContextFaults?: string[];
}

/** Keeps what goes wrong in the background until `backgroundFaults` asks for it. */
export async function watchBackground({ worker }: Chromium): Promise<void> {
  await worker.evaluate(() => {
    const world = globalThis as Watched;
    if (world.summitContextFaults) return;
    const faults: string[] = [];
    world.summitContextFaults = faults;
    globalThis.addEventListener('error', ({ message }) => faults.push(message));
    globalThis.addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  });
}

export async function backgroundFaults({ worker }: Chromium): Promise<string[]> {
  return worker.evaluate(() => (globalThis as Watched).summitContextFaults ?? []);
}
