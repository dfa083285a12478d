import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';

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

/** An entry of Chromium's trace. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; scriptName?: string; message?: string; functionName?: string } };
}

const CATEGORIES = [
  'devtools.timeline',
  'toplevel',
  'blink.user_timing',
  'v8.execute',
  'disabled-by-default-devtools.timeline',
];

/** The trace of what `work` makes the browser do. */
export async function trace(context: BrowserContext, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browserSession(context);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  try {
    await work();
  } finally {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events;
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  return browser.newBrowserCDPSession();
}

/** Milliseconds spent in scripts of the extension, outermost calls only. `file` narrows to one of them. */
export function extensionTime(events: readonly TraceEvent[], file = ''): number {
  const ours = events
    .filter(
      (event) => event.ph === 'X' && ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(event.name),
    )
    .filter((event) => urlOf(event).startsWith('chrome-extension://') && urlOf(event).includes(file))
    .sort((a, b) => a.ts - b.ts);
  let total = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { ts, dur = 0 } of ours) {
    if (ts >= until) total += dur;
    until = Math.max(until, ts + dur);
  }
  return total / 1000;
}

export function urlOf(event: TraceEvent): string {
  return event.args.data?.url ?? event.args.data?.scriptName ?? '';
}

/** JavaScript heap in use on the page after collection, in bytes; content scripts share it. */
export async function heapUsed(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
