import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CALLS } from '../../src/messages/calls';

const ROOT = join(import.meta.dirname, '../..');
/** All code files, committed or about to be. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(tsx?|mjs|css)$/.test(file))
  .flatMap((file) => {
    try {
      return [{ file, text: readFileSync(join(ROOT, file), 'utf8') }];
    } catch {
      // Deleted, but not yet committed so.
      return [];
    }
  });
/** What runs in the browser. */
const shipped = files.filter(({ file }) => /^(src|entrypoints)\//.test(file) && !file.startsWith('src/cli/'));

/** Every line of the files that matches, with its place. */
function found(pattern: RegExp, among = shipped): string[] {
  return among.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

test('there is code to look at', () => {
  expect(files.length).toBeGreaterThan(250);
  expect(found(/\bexport\b/).length).toBeGreaterThan(300);
});

test('no code file is longer than 300 lines: split what is', () => {
  const long = files.filter(({ text }) => text.split('\n').length > 301).map(({ file }) => file);
  expect(long).toEqual([]);
});

test('half of the code files have fewer than 80 lines', () => {
  const lengths = files.map(({ text }) => text.split('\n').length).sort((a, b) => a - b);
  expect(lengths[lengths.length >> 1]).toBeLessThan(80);
});

describe('what ships', () => {
  test('makes no elements and no code of strings', () => {
    expect(
      found(
        /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|parseFromString|document\.write)\b|\beval\(|new Function\(|set(Timeout|Interval)\(\s*['"`]/,
      ),
    ).toEqual([]);
  });

  test('has no way to the network', () => {
    expect(
      found(
        /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|new Image\(|new Worker\(/,
      ),
    ).toEqual([]);
    expect(found(/@import\s*(url\(\s*)?['"]?(https?:|\/\/)|url\(\s*['"]?(https?:|\/\/)/)).toEqual([]);
  });

  test('listens to its own extension only', () => {
    expect(
      found(/onMessageExternal|onConnectExternal|externally_connectable|addEventListener\(\s*'message'/),
    ).toEqual([]);
  });

  test('keeps nothing about pages: no storage but that of the settings', () => {
    expect(found(/localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\./)).toEqual([]);
    expect(
      found(/@wxt-dev\/storage|browser\.storage/)
        .map((line) => line.split(':')[0])
        .filter((file) => file !== 'src/settings/store.ts'),
    ).toEqual([]);
  });
});

describe('the map of calls', () => {
  const source = shipped.map(({ text }) => text).join('\n');
  test.each(Object.keys(CALLS))('%s has a caller and a handler', (call) => {
    expect(source).toMatch(
      new RegExp(`\\b(callTab|callBackground|tellBackground|envelope)\\([^)]*'${call}'`),
    );
    const answering = shipped.filter(({ text }) => text.includes('answer('));
    expect(answering.some(({ text }) => new RegExp(`\\b${call}\\b\\s*[:,(]`).test(text))).toBe(true);
  });
});
