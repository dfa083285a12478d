import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../../assets/locales');

/** All texts of a catalogue by dotted key; the forms of a plural stand under one key, that for 1 first. */
export function textsOf(locale: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const walk = (node: unknown, path: readonly string[]) => {
    if (typeof node === 'string') {
      const key = path.filter((part) => !/^(\d+|n)$/.test(part)).join('.');
      found.set(key, [...(found.get(key) ?? []), node]);
    } else for (const [part, below] of Object.entries(node as object)) walk(below, [...path, part]);
  };
  walk(parse(readFileSync(join(FOLDER, `${locale}.yml`), 'utf8')), []);
  return found;
}

/** Lets the interface speak the language of a catalogue, in a browser set to it or to another language. */
export function speak(locale: string, browserLanguage = locale.replace('_', '-')): void {
  const texts = new Map([...textsOf(locale)].map(([key, forms]) => [key.replaceAll('.', '_'), forms]));
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browserLanguage);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, given) => {
    const values = [given ?? []].flat();
    const text = texts.get(key)?.join(' | ') ?? '';
    return text.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  });
}
