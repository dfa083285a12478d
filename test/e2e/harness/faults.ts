import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from './browser';

/** What went wrong on a page, in any of its worlds, from now on. */
export interface Faults {
  /** Exceptions and unhandled rejections of the extension's own code. */
  ours: string[];
  /** Those of the page itself, and everything printed on its console. */
  page: string[];
  /** Runs an expression in our own world there, out of the page's reach; throws where none of our scripts ran. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Watches a page before it goes anywhere: exceptions of every world, told apart by whose world it was. */
export async function watchFaults(page: Page, { id }: Chromium): Promise<Faults> {
  const cdp = await page.context().newCDPSession(page);
  const own = new Set<number>();
  const faults: Faults = { ours: [], page: [], evaluate: (expression) => evaluate(cdp, own, expression) };
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${id}`) own.add(context.id);
  });
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => own.delete(executionContextId));
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const text = `${details.exception?.description ?? details.text} (${details.url ?? ''}:${details.lineNumber})`;
    const isOurs = own.has(details.executionContextId ?? -1) || text.includes(`chrome-extension://${id}`);
    faults[isOurs ? 'ours' : 'page'].push(text);
  });
  cdp.on('Runtime.consoleAPICalled', ({ type, args, executionContextId }) => {
    const text = `console.${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}`;
    faults[own.has(executionContextId) ? 'ours' : 'page'].push(text);
  });
  await cdp.send('Runtime.enable');
  return faults;
}

async function evaluate<T>(cdp: CDPSession, own: ReadonlySet<number>, expression: string): Promise<T> {
  const contextId = [...own].at(-1);
  if (contextId === undefined) throw new Error('none of our scripts runs there');
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
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
