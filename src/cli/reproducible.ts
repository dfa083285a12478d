// npm run reproducible: packs everything twice from the same sources and fails where one byte differs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WXT = 'node_modules/wxt/bin/wxt.mjs';
const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'summit-context-pack-')));
try {
  const [first = new Map(), second = new Map()] = folders.map(pack);
  const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => first.get(name) !== second.get(name),
  );
  for (const name of differing) console.error(`differs: ${name}`);
  console.log(`reproducible: ${first.size} files packed twice, ${differing.length} differ`);
  process.exitCode = first.size > 0 && differing.length === 0 ? 0 : 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** Builds and packs for both browsers; SHA-256 by file, packages included. */
function pack(folder: string): Map<string, string> {
  const env = { ...process.env, NODE_ENV: 'production', OUT_DIR: folder };
  for (const args of [['zip'], ['zip', '-b', 'firefox', '--mv3']])
    execFileSync(process.execPath, [WXT, ...args], { env, stdio: ['ignore', 'ignore', 'ignore'] });
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  return new Map(
    files
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}
