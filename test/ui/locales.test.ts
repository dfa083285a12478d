import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'assets/locales');
const LOCALES = readdirSync(FOLDER);
const english = texts('en.yml');

/** All texts of a catalogue by dotted key; the forms of a plural stand under one key. */
function texts(file: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const walk = (node: unknown, path: readonly string[]) => {
    if (typeof node === 'string') {
      const key = path.filter((part) => !/^(\d+|n)$/.test(part)).join('.');
      found.set(key, [...(found.get(key) ?? []), node]);
    } else for (const [part, below] of Object.entries(node as object)) walk(below, [...path, part]);
  };
  walk(parse(readFileSync(join(FOLDER, file), 'utf8')), []);
  return found;
}

function placeholders(all: readonly string[]): string[] {
  return [...new Set(all.flatMap((text) => text.match(/\$\d/g) ?? []))].sort();
}

test('there is a catalogue for each language that is promised', () => {
  expect(LOCALES.sort()).toEqual(
    ['de', 'en', 'es', 'fr', 'ja', 'ko', 'ru', 'zh_CN'].map((name) => `${name}.yml`),
  );
});

describe.each(LOCALES)('%s', (file) => {
  const own = texts(file);

  test('has the same keys as the English one', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('keeps every placeholder and leaves no text empty', () => {
    const broken = [...own].filter(
      ([key, all]) =>
        all.some((text) => text.trim() === '') ||
        placeholders(all).join() !== placeholders(english.get(key) ?? []).join(),
    );
    expect(broken).toEqual([]);
  });
});

test('every key is used somewhere', () => {
  const sources = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((name) => join(ROOT, folder, String(name))),
  );
  const code = [...sources, join(ROOT, 'wxt.config.ts')]
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  const unused = [...english.keys()].filter((key) => {
    const built = `\`${key.slice(0, key.lastIndexOf('.'))}.\${`;
    return (
      !code.includes(`'${key}'`) &&
      !code.includes(`__MSG_${key.replaceAll('.', '_')}__`) &&
      !code.includes(built)
    );
  });
  expect(unused, 'delete these from assets/locales, or use them').toEqual([]);
});
