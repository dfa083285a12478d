import type { BrowserContext, CDPSession } from 'playwright-core';

/** An entry of Chromium's trace. Times are in microseconds; `tdur` is the thread's own time, without waiting for a processor. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; scriptName?: string; type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'toplevel', 'blink.user_timing', 'v8.execute', 'v8'];

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
  return events.sort((a, b) => a.ts - b.ts);
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser is gone');
  return browser.newBrowserCDPSession();
}

/** Calls into scripts of the extension and their compilation, `file` narrows to one of them. */
export function extensionCalls(events: readonly TraceEvent[], file = ''): TraceEvent[] {
  return events.filter(
    (event) =>
      event.ph === 'X' &&
      ['EvaluateScript', 'FunctionCall', 'v8.compile'].includes(event.name) &&
      urlOf(event).startsWith('chrome-extension://') &&
      urlOf(event).includes(file),
  );
}

/** Milliseconds of the thread's time spent in scripts of the extension, outermost calls only. */
export function extensionTime(events: readonly TraceEvent[], file = ''): number {
  let total = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const event of extensionCalls(events, file)) {
    if (event.ts >= until) total += threadTime(event);
    until = Math.max(until, event.ts + (event.dur ?? 0));
  }
  return total;
}

/**
 * Lengths (ms of the thread's time) of what ran on the thread of `first` from it on: tasks, and microtasks that run
 * between them. On a page that is at rest otherwise that is our work, with the layout and paint it causes.
 */
export function tasksSince(events: readonly TraceEvent[], first: TraceEvent): number[] {
  const work = events.filter(
    ({ ph, name, pid, tid, ts, dur = 0 }) =>
      ph === 'X' &&
      /RunTask$|^RunMicrotasks$/.test(name) &&
      name !== 'ThreadPool_RunTask' &&
      pid === first.pid &&
      tid === first.tid &&
      ts + dur > first.ts,
  );
  const outermost: TraceEvent[] = [];
  for (const event of work) {
    const last = outermost.at(-1);
    if (!last || event.ts >= last.ts + (last.dur ?? 0)) outermost.push(event);
  }
  return outermost.map(threadTime);
}

function threadTime({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function urlOf(event: TraceEvent): string {
  return event.args.data?.url ?? event.args.data?.scriptName ?? '';
}
