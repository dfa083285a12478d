import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsOf } from './catalogue';

const ROOT = join(import.meta.dirname, '../..');
const LOCALES = readdirSync(join(ROOT, 'assets/locales')).map((name) => name.replace('.yml', ''));
const english = textsOf('en');

function placeholders(all: readonly string[]): string[] {
  return [...new Set(all.flatMap((text) => text.match(/\$\d/g) ?? []))].sort();
}

test('there is a catalogue for each language that is promised', () => {
  expect(LOCALES.sort()).toEqual(['de', 'en', 'es', 'fr', 'ja', 'ko', 'ru', 'zh_CN']);
});

describe.each(LOCALES)('%s', (locale) => {
  const own = textsOf(locale);

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
