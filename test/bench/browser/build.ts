import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCES = ['src', 'entrypoints', 'assets'];

/** Folder of the built extension for Chromium; built first where it is absent or older than its sources. */
export function builtExtension(): string {
  const folder = resolve(process.env.OUT_DIR ?? '.output', 'chrome-mv3');
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest) || SOURCES.some((source) => newest(source) > statSync(manifest).mtimeMs)) {
    console.error('bench: building the extension');
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { env, stdio: 'pipe' });
  }
  return folder;
}

/** Newest modification time (ms) below a folder. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
