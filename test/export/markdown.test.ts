import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../src/export/markdown';
import { facts, samplePage } from './page';

describe('toMarkdown', () => {
  const markdown = toMarkdown(samplePage(), facts);

  it('starts with the page, its date and its meeting', () => {
    expect(markdown).toMatch(
      /^# A talk\n\n<https:\/\/www\.cbc\.ca\/news\/story\?a=1#top> · published 2023-09-13 · about: /,
    );
  });

  it('cites every statement, each footnote once', () => {
    const statements = markdown
      .split('\n')
      .filter((line) => /^ {0,2}- /.test(line) && !/^- \*\*[^:]*\*\*$/.test(line));
    expect(statements.filter((line) => !/\[\^\d+\]$/.test(line))).toEqual([]);
    const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const given = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n);
    expect(given).toEqual([...new Set(given)]);
    expect(new Set(given)).toEqual(used);
  });

  it('puts what is known, as of the article, under the words it is about, and says what came later apart', () => {
    const text = toMarkdown(samplePage({ published: '2019-05-01' }), facts);
    const [, lines = ''] = /> Kim Jong Un met Putin\n\n((?:.+\n)*)/.exec(text) ?? [];
    expect(lines).toMatch(
      /^- \*\*Vladivostok summit of 2019\*\*\n {2}- Vladivostok summit of 2019, 2019-04-25, /,
    );
    expect(lines).toMatch(/^ {2}- After the article \(2019-05-14\): /m);
    expect(text).not.toContain('After the article (2018');
  });

  it('gives every version of a disputed point with who tells it', () => {
    const disputed = [...facts.summits.values()].find(({ disputes }) => disputes.length > 0);
    const [point] = disputed?.disputes ?? [];
    const note = {
      layer: 'summits',
      id: disputed?.id ?? '',
      start: 0,
      end: 2,
      score: 1,
      reason: '',
    } as const;
    const text = toMarkdown(samplePage({ published: undefined, context: [note] }), facts);
    const lines = text.split('\n').filter((line) => line.includes('Told differently'));
    expect(lines.length).toBeGreaterThanOrEqual(point?.versions.length ?? Infinity);
    for (const { by } of point?.versions ?? []) expect(lines.join('\n')).toContain(`${by}:`);
  });

  it('takes nothing of the page for markup', () => {
    const title = '<img src=x onerror=alert(1)> [a](javascript:alert(1))\n# two';
    const text = toMarkdown(samplePage({ title, url: 'javascript:alert(1)' }), facts);
    expect(text).toContain('# \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:alert(1)) \\# two\n');
    expect(text).not.toContain('<javascript:');
    expect(markdown).toContain('> \\*nobody\\*');
  });

  it('holds for a page on which nothing was found', () => {
    const bare = {
      text: '',
      coverage: { verdict: 'none', score: 0, summit: null, signals: [] },
      mentions: [],
      context: [],
    } as const;
    expect(
      toMarkdown({ ...bare, coverage: { ...bare.coverage, signals: [] }, mentions: [], context: [] }, facts),
    ).toBe('# Notes\n');
  });
});
