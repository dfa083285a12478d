#!/usr/bin/env node
// Runs a command of src/cli: bundles it when its sources are newer than the bundle, then starts it.
// node src/cli/run.mjs <command> [arguments]
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const [command, ...args] = process.argv.slice(2);
const entry = join(root, 'src/cli', `${command}.ts`);
if (!command || !existsSync(entry)) {
  console.error(`run: no command "${command ?? ''}" in src/cli`);
  process.exit(2);
}
const bundle = join(root, '.output/cli', `${command}.mjs`);
if (!existsSync(bundle) || newest(join(root, 'src'), join(root, 'assets/facts')) > statSync(bundle).mtimeMs) await build();
process.argv = [process.argv[0], bundle, ...args];
await import(bundle);

/** Newest modification time (ms) below the folders. */
function newest(...folders) {
  let latest = 0;
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) latest = Math.max(latest, statSync(join(file.parentPath ?? file.path, file.name)).mtimeMs);
    }
  }
  return latest;
}

async function build() {
  const { build: viteBuild, createServer } = await import('vite');
  // The plugin is TypeScript: a server without a port loads it.
  const server = await createServer({ root, configFile: false, server: { middlewareMode: true, watch: null, ws: false }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } });
  const { factsPlugin } = await server.ssrLoadModule('/src/facts/vite-plugin.ts');
  try {
    await viteBuild({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [factsPlugin(join(root, 'assets/facts'))],
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: '.output/cli',
        emptyOutDir: false,
        target: 'node20',
        rollupOptions: { output: { entryFileNames: `${command}.mjs`, chunkFileNames: '[name]-[hash].mjs' } },
      },
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  } finally {
    await server.close();
  }
}
