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

  it('says what came after the article apart', () => {
    expect(markdown).toContain('Kim Jong Un');
    expect(markdown).toMatch(/> resolution 2397/);
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
