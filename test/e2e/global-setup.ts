import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Where the builds under test lie, apart from those that people load by hand. */
export const BUILDS = process.env.E2E_BUILDS ?? process.env.OUT_DIR ?? join(ROOT, '.output/e2e');

/** Builds for both browsers once before all end-to-end tests. In a child process: NODE_ENV=test must not leak into the bundle. */
export default function setup(): void {
  if (process.env.E2E_SKIP_BUILD) return;
  const env = { ...process.env, NODE_ENV: 'production', OUT_DIR: BUILDS };
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) {
    execFileSync(process.execPath, [wxt, ...args], { cwd: ROOT, env, stdio: 'pipe' });
  }
}
