import { atMost, type Row } from '../table';
import type { Bench } from './chromium';
import { untilPainted } from './painted';
import { extensionTime, trace } from './trace';

const SECONDS = 10;
const INSERTIONS_A_SECOND = 1000;

/** Our share of the main thread while a page never rests. */
export async function livingRows({ context }: Bench, url: string): Promise<Row[]> {
  const page = await context.newPage();
  await page.goto(url);
  await untilPainted(page);
  const events = await trace(context, () =>
    page.evaluate(insertFor, { seconds: SECONDS, rate: INSERTIONS_A_SECOND }),
  );
  await page.close();
  const share = (extensionTime(events) / (SECONDS * 1000)) * 100;
  return [
    atMost('living page', `1,000 insertions a second for ${SECONDS} s: our share of the time`, share, 5, '%'),
  ];
}

/** Runs in the page: appends paragraphs at an even rate, and drops old ones so that the page stays as long. */
function insertFor({ seconds, rate }: { seconds: number; rate: number }): Promise<void> {
  return new Promise((done) => {
    const article = document.querySelector('article');
    const started = performance.now();
    let inserted = 0;
    const insert = () => {
      const passed = (performance.now() - started) / 1000;
      for (; inserted < Math.min(passed, seconds) * rate; inserted++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = `Update ${inserted}: Vladimir Putin and Sergei Shoigu spoke again.`;
        article?.append(paragraph);
        article?.children[5]?.remove();
      }
      if (passed < seconds) requestAnimationFrame(insert);
      else done();
    };
    insert();
  });
}
