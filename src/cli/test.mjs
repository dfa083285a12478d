#!/usr/bin/env node
// The whole check of the project, from a clean clone: installs what is missing, then runs every stage.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, installPackages, provideBrowser, root, stop } from './launch/setup.mjs';

const NPX = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const REPORTS = { unit: 'test-results/unit.json', e2e: 'test-results/e2e.json' };

/** In order, cheapest first; `help` is what to do when the stage fails. */
const STAGES = [
  { name: 'types', run: [NPX, 'tsc', '--noEmit'], help: 'mend the type errors above' },
  {
    name: 'lint',
    run: [NPX, 'biome', 'check', '--error-on-warnings', '.'],
    help: 'run "npm run format", then mend what is left',
  },
  {
    name: 'dead code',
    run: [NPX, 'knip'],
    help: 'delete what nobody uses, or name it as an entry in knip.json',
  },
  {
    name: 'facts',
    run: ['node', 'src/cli/run.mjs', 'facts-check'],
    help: 'each line above names file, record, field and what to do',
  },
  {
    name: 'unit tests',
    run: vitest('unit'),
    help: 'the failing tests are listed above; run one alone with "npx vitest run --project unit <file>"',
  },
  {
    name: 'browser tests',
    run: vitest('e2e'),
    help: 'the failing tests are listed above; run one alone with "npx vitest run --project e2e <file>"',
  },
  {
    name: 'size',
    run: ['node', 'src/cli/run.mjs', 'size', '.output/e2e/chrome-mv3'],
    help: 'make the bundle smaller, or raise its budget in src/cli/size.ts and say why in the commit',
  },
];

checkNode();
process.chdir(root);
installPackages();
const chromium =
  provideBrowser('chromium') ?? stop('No Chromium found: install Chromium, or set CHROMIUM_PATH to one.');
const firefox =
  provideBrowser('firefox') ?? stop('No Firefox found: install Firefox, or set FIREFOX_PATH to one.');
const env = {
  ...process.env,
  CHROMIUM_PATH: chromium,
  FIREFOX_PATH: firefox,
  // Vite's advice about a future loader of its config would bury what matters.
  VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
};
mkdirSync('test-results', { recursive: true });
for (const report of Object.values(REPORTS)) rmSync(report, { force: true });
if (runStage({ name: 'prepare', run: [NPX, 'wxt', 'prepare'], help: 'see the message of wxt above' })) {
  for (const stage of STAGES) if (!runStage(stage)) break;
}
printSummary();

function runStage({ name, run: [command, ...args], help }) {
  const started = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (status === 0) console.log(`— ${name}: done in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  else {
    console.error(`— ${name} FAILED: ${help}`);
    process.exitCode = 1;
  }
  return status === 0;
}

/** One after the other: browsers are slow to answer while all cores run unit tests. */
function vitest(project) {
  const report = `--outputFile.json=${REPORTS[project]}`;
  return [NPX, 'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', report];
}

/** The closing line that any reader of logs understands: `N passed, N failed`. */
function printSummary() {
  const reports = Object.values(REPORTS).flatMap(readReport);
  const passed = reports.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0);
  const failed = reports.reduce((sum, { numFailedTests }) => sum + numFailedTests, 0);
  // A stage that failed without a failing test, such as lint, counts as one.
  console.log(`\n${passed} passed, ${process.exitCode ? Math.max(1, failed) : failed} failed`);
}

function readReport(report) {
  return existsSync(report) ? [JSON.parse(readFileSync(report, 'utf8'))] : [];
}
