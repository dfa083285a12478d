import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** What each part may import of the others. `.` stands for the files straight in src/: annotate.ts and annotation.ts. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  facts: ['text'],
  text: ['.'],
  detect: ['.', 'facts', 'text'],
  match: ['.', 'facts', 'text'],
  context: ['.', 'facts', 'text'],
  '.': ['facts', 'text', 'detect', 'match', 'context'],
  page: ['.', 'text', 'detect'],
  settings: [],
  messages: ['.', 'settings'],
  lookup: ['facts', 'text'],
  export: ['.', 'facts', 'context'],
  ui: ['.', 'facts', 'text', 'context', 'settings', 'messages', 'lookup', 'export'],
  overlay: ['.', 'facts', 'text', 'context', 'page', 'settings', 'messages', 'ui'],
  cli: ['.', 'facts', 'text', 'detect', 'match', 'context', 'page', 'lookup', 'export', 'settings'],
};
const PURE = ['facts', 'text', 'detect', 'match', 'context', 'lookup', 'export'];
/** They run at build time. */
const NODE_ONLY = ['src/facts/compile.ts', 'src/facts/read.ts', 'src/facts/vite-plugin.ts'];
const DOM_OR_BROWSER =
  /\b(window|navigator|browser|chrome)\.|\bdocument\.(query|create|get|add|body|head|documentElement)/;
const USES_BROWSER = ['settings', 'messages'];

const files = readdirSync(join(ROOT, 'src'), { recursive: true })
  .map((name) => join('src', String(name)))
  .filter((name) => /\.tsx?$/.test(name));

describe('the layers of the design', () => {
  test('every folder of src has a rule here', () => {
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map((entry) => entry.name).sort()).toEqual(
      Object.keys(MAY_IMPORT)
        .filter((name) => name !== '.')
        .sort(),
    );
  });

  test('ARCHITECTURE.md says the same', () => {
    const page = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    const told = [...page.matchAll(/^\| `src\/(\w+)` \|.*\| ([^|]*) \|$/gm)].map(
      ([, folder = '', may = '']) => [folder, [...may.matchAll(/`(\w+)`/g)].map(([, name]) => name)],
    );
    const held = Object.entries(MAY_IMPORT).map(([part, may]) => [part, may.filter((name) => name !== '.')]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(held.filter(([part]) => part !== '.')));
  });

  test('each part imports only what it may', () => {
    const forbidden = files.flatMap((file) => {
      const part = partOf(file);
      return importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => relative(ROOT, join(ROOT, dirname(file), path)))
        .filter((target) => partOf(target) !== part && !MAY_IMPORT[part]?.includes(partOf(target)))
        .map((target) => `${file} imports ${target}: move the shared piece down, or pass it in from above`);
    });
    expect(forbidden).toEqual([]);
  });

  test('the pure parts know no DOM, no browser, no Node', () => {
    const impure = files
      .filter((file) => PURE.includes(partOf(file)) && !NODE_ONLY.includes(file))
      .filter(
        (file) =>
          DOM_OR_BROWSER.test(codeOf(file)) ||
          importsOf(file).some((path) => /^node:|^wxt|webextension/.test(path)),
      );
    expect(impure).toEqual([]);
  });

  test('only settings, messages and entrypoints touch the browser object', () => {
    const touching = files
      .filter((file) => !USES_BROWSER.includes(partOf(file)) && partOf(file) !== 'cli')
      .filter((file) =>
        importsOf(file).some((path) => /^wxt\/browser|^webextension-polyfill|^@wxt-dev\/storage/.test(path)),
      );
    expect(touching).toEqual([]);
  });
});

/** `src/text/fold.ts` → `text`; `src/annotate.ts` → `.`; anything outside src → its path. */
function partOf(path: string): string {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined) return path;
  return rest.length > 0 ? folder : '.';
}

/** The file without comments and plain strings. */
function codeOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|"[^"\n]*"/g, '');
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, path]) => path ?? '');
}
