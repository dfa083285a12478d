// facts-report: what the fact base holds, and what waits for an editor.
import { gzipSync } from 'node:zlib';
import { compileFacts } from '../facts/compile';
import { readFacts } from '../facts/read';
import { reportFacts } from '../facts/report';
import { FACTS_FOLDER, formatFault } from '../facts/vite-plugin';
import { refuseArguments } from './io/no-arguments';

refuseArguments('facts-report');
const { records, faults } = readFacts(FACTS_FOLDER);
for (const { title, lines } of reportFacts(records)) {
  console.log(`${title}\n${(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`).join('\n')}\n`);
}
const compiled = JSON.stringify(compileFacts(records));
console.log(
  `Compiled: ${kilobytes(Buffer.byteLength(compiled))}, ${kilobytes(gzipSync(compiled, { level: 9 }).length)} after gzip`,
);
for (const fault of faults) console.error(formatFault(fault));
process.exitCode = faults.length > 0 ? 1 : 0;

/** 1 kB = 1,000 bytes. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
