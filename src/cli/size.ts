// npm run size: fails when a bundle outgrows its budget. Needs a build.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';
/** kB after gzip, 1 kB = 1,000 bytes; `files` are started by what `part` names. */
const BUDGETS = [
  { part: 'gate', files: /^gate\.js$/, limit: 6 },
  { part: 'annotator with the fact base', files: /^content-scripts\/annotator\.js$/, limit: 180 },
  { part: 'background', files: /^background\.js$/, limit: 60 },
  { part: 'popup, side panel, options: scripts', files: /^chunks\/.*\.js$/, limit: 320 },
  { part: 'popup, side panel, options: styles', files: /^assets\/.*\.css$/, limit: 20 },
];

if (!existsSync(BUILD)) {
  console.error('size: no build found; run "npm run build" first');
  process.exit(2);
}
const files = readdirSync(BUILD, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
let over = 0;
for (const { part, files: pattern, limit } of BUDGETS) {
  const matching = files.filter((name) => pattern.test(name));
  const size =
    matching.reduce((sum, name) => sum + gzipSync(readFileSync(join(BUILD, name)), { level: 9 }).length, 0) /
    1000;
  const fits = matching.length > 0 && size <= limit;
  if (!fits) over++;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${part}: ${size.toFixed(1)} of ${limit} kB${matching.length === 0 ? ' (no such file in the build)' : ''}`,
  );
}
process.exitCode = over > 0 ? 1 : 0;
