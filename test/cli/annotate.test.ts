import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const RUN = ['src/cli/run.mjs', 'annotate'];
const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STORY =
  'Kim Jong Un and Putin meet in Vladivostok\n\nNorth Korean leader Kim Jong Un and Russian President Vladimir Putin held their first summit in Vladivostok on Thursday.';

function annotate(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...RUN, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status, lines: stdout.split('\n').filter(Boolean) };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('annotate on standard input', () => {
  test('answers each record with one line, in order, under its id', () => {
    const records = ['b', 'a', 7].map((id) => JSON.stringify({ id, text: STORY, published: '2019-04-25' }));
    const { lines, status } = annotate(['-'], `${records.join('\n')}\n`);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['b', 'a', 7]);
    expect(JSON.parse(lines[0] ?? '').coverage).toMatchObject({ verdict: 'coverage', summit: 'summit-2019' });
    expect(status).toBe(0);
  });

  test('offsets of a page count in the text that comes back', () => {
    const html = `<html><body><article><h1>Kim Jong Un and Putin meet</h1><p>${STORY.split('\n').at(-1)}</p></article></body></html>`;
    const { lines } = annotate(['-'], JSON.stringify({ id: 'p', html, annotate: 'always' }));
    const result = JSON.parse(lines[0] ?? '');
    expect(result.mentions.length).toBeGreaterThan(2);
    for (const { start, end, surface } of result.mentions)
      expect(result.text.slice(start, end)).toBe(surface);
  });

  test('reports what it cannot read and does the rest', () => {
    const input = [
      '{"id":1,"text":"x"}',
      '',
      'not json',
      '{"id":2}',
      '{"text":"no id"}',
      '{"id":3,"text":"y"}',
    ].join('\n');
    const { lines, status } = annotate(['-'], input);
    const codes = lines.map((line) => JSON.parse(line)).map(({ id, error }) => [id, error?.code]);
    expect(codes).toEqual([
      [1, undefined],
      [null, 'empty-line'],
      [null, 'bad-json'],
      [2, 'bad-record'],
      [null, 'bad-record'],
      [3, undefined],
    ]);
    expect(status).toBe(1);
  });

  test('gives the same with several workers', () => {
    const input = Array.from({ length: 100 }, (_, id) => JSON.stringify({ id, text: STORY })).join('\n');
    expect(annotate(['-', '--jobs', '2'], input).stdout).toBe(annotate(['-'], input).stdout);
  });

  test('ends quietly when the reader closes the pipe', async () => {
    const child = spawn(process.execPath, [...RUN, '-'], { cwd: ROOT });
    const errors: string[] = [];
    child.stderr.on('data', (data) => errors.push(String(data)));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ id: 1, text: STORY })}\n`;
    for (let i = 0; i < 2000; i++) child.stdin.write(line);
    child.stdin.end();
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(errors.join('')).toBe('');
    expect(status).toBe(0);
  });
});

describe('annotate on files', () => {
  test('takes pages and texts and prints for people', () => {
    const { stdout, status } = annotate(['--format', 'pretty', file('story.txt', STORY)]);
    expect(stdout).toContain('coverage');
    expect(stdout).toContain('kim-jong-un');
    expect(status).toBe(0);
  });

  test('prints W3C annotations that find their words again', () => {
    const { stdout, status } = annotate(['--format', 'web-annotation', file('story.txt', STORY)]);
    const page = JSON.parse(stdout);
    expect(page.type).toBe('AnnotationPage');
    expect(page.items.length).toBeGreaterThan(0);
    for (const { target } of page.items) expect(STORY).toContain(target.selector[0].exact);
    expect(status).toBe(0);
  });

  test('names a missing file and a binary one, and does the others', () => {
    const good = file('good.txt', STORY);
    const binary = file('binary.txt', new Uint8Array([0, 1, 2, 255]));
    const { stderr, lines, status } = annotate([join(folder, 'missing.txt'), binary, good]);
    expect(stderr).toContain('missing.txt: no such file');
    expect(stderr).toContain('binary.txt: not a text file');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([good]);
    expect(status).toBe(1);
  });
});

test('annotate --help prints the options', () => {
  const { stdout, status } = annotate(['--help']);
  for (const option of ['--format', '--always', '--jobs']) expect(stdout).toContain(option);
  expect(status).toBe(0);
});

describe('annotate used wrongly', () => {
  test.each([
    [[]],
    [['--format', 'xml', 'a.txt']],
    [['--nonsense']],
    [['-', 'a.txt']],
    [['-', '--jobs', 'many']],
  ])('%j ends with usage and exit code 2', (args) => {
    const { stderr, status } = annotate(args);
    expect(stderr).toContain('usage:');
    expect(status).toBe(2);
  });
});
