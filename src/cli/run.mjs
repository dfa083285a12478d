#!/usr/bin/env node
// Runs a command of src/cli: bundles it when its sources are newer than the bundle, then starts it.
// node src/cli/run.mjs <command> [arguments]; a command elsewhere is named by its path from the root, with its ending
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const [command, ...args] = process.argv.slice(2);
const entry = command?.endsWith('.ts') ? join(root, command) : join(root, 'src/cli', `${command}.ts`);
if (!command || !existsSync(entry)) {
  console.error(`run: no command "${command ?? ''}" in src/cli`);
  process.exit(2);
}
const bundle = join(root, '.output/cli', `${basename(entry, '.ts')}.mjs`);
if (
  !existsSync(bundle) ||
  newest(join(root, 'src'), join(root, 'assets/facts'), dirname(entry)) > statSync(bundle).mtimeMs
)
  await build();
process.argv = [process.argv[0], bundle, ...args];
await import(pathToFileURL(bundle).href);

/** Newest modification time (ms) below the folders. */
function newest(...folders) {
  let latest = 0;
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true })) {
      latest = Math.max(latest, statSync(join(folder, name)).mtimeMs);
    }
  }
  return latest;
}

async function build() {
  // tsconfig.json extends a file that WXT writes.
  if (!existsSync(join(root, '.wxt/tsconfig.json'))) {
    execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
      cwd: root,
      stdio: 'ignore',
    });
  }
  const vite = await import('vite');
  try {
    await vite.build({
      root,
      configFile: join(root, 'src/cli/build/vite.config.ts'),
      configLoader: 'runner',
      build: {
        ssr: entry,
        rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
