// npm run bench [-- --json] [-- --only core|browser] [-- --curves]: what we cost on this machine, beside other programs.
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { loadBundledFacts } from '../../src/facts/bundled';
import { archiveRows } from './archive-rows';
import { benchBrowser } from './browser/browser';
import { coldRows } from './cold-rows';
import { benchCore } from './core';
import { curveRows } from './curves';
import { printTable, type Row } from './table';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    /** How time and memory grow, instead of the targets. */
    curves: { type: 'boolean', default: false },
  },
});
if (values.only !== undefined && !['core', 'browser'].includes(values.only))
  throw new Error('--only takes core or browser');
const facts = loadBundledFacts();
const rows: Row[] = [];
const versions = [`Node ${process.version}`];
if (values.only !== 'browser') {
  if (values.curves) rows.push(...curveRows(facts));
  else rows.push(...benchCore(facts), ...coldRows(), ...archiveRows());
}
if (values.only !== 'core') {
  const browser = await benchBrowser(facts, values.curves);
  rows.push(...browser.rows);
  versions.push(`Chromium ${browser.version}`);
}
const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${versions.join(', ')}`;
console.log(values.json ? JSON.stringify({ machine, rows }, null, 2) : `${machine}\n\n${printTable(rows)}`);
