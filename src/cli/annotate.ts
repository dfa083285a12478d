// annotate: what detection, matching and context find in saved pages, text files, or JSON Lines on standard input.
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { loadAnnotator } from '../bundled-annotator';
import { annotateFile } from './annotate/file';
import { FORMATS, formatResult, isFormat } from './annotate/formats';
import { annotateLine } from './annotate/record';
import { type AnnotateBatch, createWorkers, streamLines } from './annotate/stream';
import { endWithReader } from './io/closed-pipe';

const USAGE = `usage: npm run annotate -- [--format ${FORMATS.join('|')}] [--always] [--jobs N] FILE… | -
  FILE      a saved page (.html) or a text file
  -         JSON Lines on standard input, one result a line, in order
  --format  how results are written (default: json)
  --always  look for mentions and context even where the article is no coverage
  --jobs N  worker threads for standard input; 0 is one a core (default: 1, in this thread)
  --help    this text`;

const { facts, annotator } = loadAnnotator();

/** What a worker thread runs. */
const annotateBatch: AnnotateBatch = (batch) => {
  const results = batch.map((line) => annotateLine(line, annotator));
  return { lines: results.map((r) => JSON.stringify(r)), errors: results.filter((r) => 'error' in r).length };
};
export default annotateBatch;

if (isMainThread) process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`annotate: ${options}\n${USAGE}`);
    return 2;
  }
  endWithReader();
  const { files, format, always, jobs } = options;
  if (files.includes('-')) return (await annotateStandardInput(jobs)) > 0 ? 1 : 0;
  let failed = false;
  for (const file of files) {
    const done = annotateFile(file, annotator, always ? 'always' : 'auto');
    if ('error' in done) {
      failed = true;
      console.error(`annotate: ${file}: ${done.error.message}`);
    } else {
      process.stdout.write(`${formatResult(done, format, facts)}\n`);
    }
  }
  return failed ? 1 : 0;
}

async function annotateStandardInput(jobs: number): Promise<number> {
  if (jobs === 1) return streamLines(process.stdin, process.stdout, annotateBatch, 1);
  const workers = createWorkers(import.meta.filename, jobs);
  try {
    return await streamLines(process.stdin, process.stdout, workers.annotate, workers.window);
  } finally {
    await workers.close();
  }
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'json' },
        always: { type: 'boolean', default: false },
        jobs: { type: 'string', default: '1' },
      },
    });
    const { format, always } = values;
    if (positionals.length === 0) return 'no input named';
    if (positionals.includes('-') && positionals.length > 1) return '"-" stands alone';
    if (!isFormat(format)) return `unknown format "${format}"`;
    if (positionals.includes('-') && format !== 'json') return 'standard input is answered in JSON only';
    if (!/^\d{1,3}$/.test(values.jobs)) return '--jobs takes a number from 0 to 999';
    return { files: positionals, format, always, jobs: Number(values.jobs) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
