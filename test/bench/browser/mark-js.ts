import { join } from 'node:path';
import type { FactBase } from '../../../src/facts/factbase';
import { listAliases } from '../inputs';
import { figure, type Row } from '../table';
import type { Bench } from './chromium';

/** mark.js overflows the stack when given all terms at once. */
const TERMS_A_CALL = 200;

/** mark.js with all aliases on the article that the annotator is measured on, as commonly used: it wraps the text. */
export async function markJsRows({ context }: Bench, url: string, facts: FactBase): Promise<Row[]> {
  const page = await context.newPage();
  await page.goto(url);
  await page.addScriptTag({ path: join('node_modules/mark.js/dist/mark.min.js') });
  const aliases = listAliases(facts);
  const took = await page.evaluate(
    ({ aliases, most }) => {
      const instance = new (window as unknown as { Mark: new (root: Element) => Marker }).Mark(document.body);
      const started = performance.now();
      for (let at = 0; at < aliases.length; at += most) {
        instance.mark(aliases.slice(at, at + most), { accuracy: 'exactly', separateWordSearch: false });
      }
      return performance.now() - started;
    },
    { aliases, most: TERMS_A_CALL },
  );
  await page.close();
  return [figure('annotator', `mark.js, exact only, ${aliases.length} aliases, same article`, took, 'ms')];
}

interface Marker {
  mark(terms: string[], options: { accuracy: 'exactly'; separateWordSearch: false }): void;
}
