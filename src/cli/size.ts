// npm run size [FOLDER]: fails when a bundle of the build in FOLDER (default: the one of "npm run build") outgrows its budget.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
  part: string;
  files: RegExp;
  /** kB after gzip, 1 kB = 1,000 bytes. */
  limit: number;
  /** Where the part is meant to be, if the limit is more. */
  goal?: number;
}

const BUDGETS: readonly Budget[] = [
  { part: 'gate', files: /^gate\.js$/, limit: 6 },
  // Two thirds of it are facts, which no packing makes smaller (see SCALING.md).
  { part: 'annotator with the fact base', files: /^content-scripts\/annotator\.js$/, limit: 400, goal: 180 },
  { part: 'background', files: /^background\.js$/, limit: 60 },
  { part: 'popup, side panel, options: scripts', files: /^chunks\/.*\.js$/, limit: 360 },
  { part: 'popup, side panel, options: styles', files: /^assets\/.*\.css$/, limit: 20 },
];

const folder = process.argv[2] ?? join(process.env.OUT_DIR ?? '.output', 'chrome-mv3');
if (!existsSync(folder)) {
  console.error(`size: no build in ${folder}; run "npm run build" first`);
  process.exit(2);
}
const files = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
process.exitCode = BUDGETS.map(report).includes(false) ? 1 : 0;

/** Prints one line; false where the part is too large or not there. */
function report({ part, files: pattern, limit, goal }: Budget): boolean {
  const matching = files.filter((name) => pattern.test(name));
  const size = matching.reduce((sum, name) => sum + gzipped(join(folder, name)), 0) / 1000;
  const fits = matching.length > 0 && size <= limit;
  const remark =
    matching.length === 0
      ? ' (no such file in the build)'
      : goal !== undefined && size > goal
        ? ` (meant to be ${goal} kB)`
        : '';
  console.log(`${fits ? 'ok  ' : 'OVER'} ${part}: ${size.toFixed(1)} of ${limit} kB${remark}`);
  return fits;
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
