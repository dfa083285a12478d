#!/usr/bin/env node
// The whole check of the project, from a clean clone: installs what is missing, then runs every stage.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkNode, installPackages, provideBrowser, root, stop } from './setup.mjs';

const NPX = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const REPORT = 'test-results/vitest.json';

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
    name: 'tests',
    run: [NPX, 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
    help: 'the failing tests are listed above; run one alone with "npx vitest run <file>"',
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
rmSync(REPORT, { force: true });
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

/** The closing line that any reader of logs understands: `N passed, N failed`. */
function printSummary() {
  let passed = 0;
  let failed = process.exitCode ? 1 : 0;
  try {
    const report = JSON.parse(readFileSync(join(root, REPORT), 'utf8'));
    passed = report.numPassedTests;
    failed = Math.max(failed, report.numFailedTests);
  } catch {
    failed = Math.max(failed, 1);
    process.exitCode = 1;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
}
