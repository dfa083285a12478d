import { summarise } from '../measure';
import { atMost, figure, type Row } from '../table';
import type { Bench } from './chromium';
import { untilPainted } from './painted';
import { extensionCalls, type TraceEvent, tasksSince, trace } from './trace';

const ROUNDS = 5;

interface Visit {
  /** From the start of the annotator's script to painted marks, in ms by the clock. */
  way: number;
  /** Tasks of the page's main thread in that time, in ms of its own time. */
  tasks: number[];
}

/** From injection to painted marks on an article, at normal speed and slowed down. */
export async function annotatorRows({ context }: Bench, url: string): Promise<Row[]> {
  const normal: Visit[] = [];
  const slow: Visit[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    normal.push(await visit(context, url, 1));
    slow.push(await visit(context, url, 4));
  }
  const median = (visits: Visit[], of: (visit: Visit) => number) => summarise(visits.map(of)).median;
  const total = ({ tasks }: Visit) => tasks.reduce((sum, task) => sum + task, 0);
  const longest = ({ tasks }: Visit) => Math.max(...tasks);
  return [
    atMost(
      'annotator',
      'injection to painted marks, 2,000 words, median',
      median(normal, ({ way }) => way),
      60,
      'ms',
    ),
    figure('annotator', 'of that, time of the main thread', median(normal, total), 'ms'),
    atMost('annotator', 'longest task, median', median(normal, longest), 50, 'ms'),
    atMost('annotator', 'longest task at 4 × CPU slow-down, median', median(slow, longest), 100, 'ms'),
  ];
}

async function visit(context: Bench['context'], url: string, slowDown: number): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const events = await trace(context, async () => {
    await page.goto(url);
    await untilPainted(page);
  });
  await page.close();
  return readVisit(events);
}

function readVisit(events: readonly TraceEvent[]): Visit {
  const [start] = extensionCalls(events, 'annotator.js');
  const end = events.find((event) => event.name === 'marks-painted');
  if (!start || !end) throw new Error('the trace lacks the injection or the marks');
  const until = events.filter(({ ts }) => ts <= end.ts);
  return { way: (end.ts - start.ts) / 1000, tasks: tasksSince(until, start) };
}
