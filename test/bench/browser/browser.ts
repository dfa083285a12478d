import type { FactBase } from '../../../src/facts/factbase';
import { coveragePage, pagesWithoutCoverage } from '../pages';
import type { Row } from '../table';
import { annotatorRows } from './annotator';
import { builtExtension } from './build';
import { cardRows } from './card';
import { launch } from './chromium';
import { gateRows } from './gate';
import { livingRows } from './living';
import { markJsRows } from './mark-js';
import { memoryRows } from './memory';
import { tabRows } from './tabs';

/** A listed site: the gate runs there. */
const SITE = 'https://apnews.com/article/';
const WORDS = 2_000;

/** What the built extension costs in a real Chromium; with `curves` how that grows with the open tabs. */
export async function benchBrowser(
  facts: FactBase,
  curves: boolean,
): Promise<{ rows: Row[]; version: string }> {
  const quiet = new Map(
    pagesWithoutCoverage(facts).map(({ html }, index) => [`${SITE}quiet-${index}`, html]),
  );
  const coverage = `${SITE}coverage`;
  const pages = new Map([...quiet, [coverage, coveragePage(facts, WORDS)]]);
  const serve = (url: string) => pages.get(url);
  const bench = await launch(builtExtension(), serve);
  const bare = await launch(null, serve);
  try {
    if (curves) return { rows: await tabRows(bench, bare, coverage), version: bench.version };
    const [someQuiet = ''] = quiet.keys();
    const rows = [
      ...(await gateRows(bench, [...quiet.keys()])),
      ...(await annotatorRows(bench, coverage)),
      ...(await markJsRows(bare, coverage, facts)),
      ...(await cardRows(bench, coverage)),
      ...(await livingRows(bench, coverage)),
      ...(await memoryRows(bench, bare, coverage, someQuiet)),
    ];
    return { rows, version: bench.version };
  } finally {
    await bench.close();
    await bare.close();
  }
}
