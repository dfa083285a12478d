import { describe, expect, it } from 'vitest';
import { isListed, sitePattern } from '../../src/settings/patterns';

const PATTERNS = ['*://*.cbc.ca/*', '*://*.bbc.co.uk/*', 'http://localhost/*'];

describe('isListed', () => {
  it.each(['cbc.ca', 'www.cbc.ca', 'news.bbc.co.uk', 'localhost'])('is: %s', (host) =>
    expect(isListed(host, PATTERNS)).toBe(true),
  );

  it.each(['notcbc.ca', 'cbc.ca.evil.test', 'co.uk', 'www.localhost', ''])('is not: %s', (host) =>
    expect(isListed(host, PATTERNS)).toBe(false),
  );
});

describe('sitePattern', () => {
  it.each([
    ['cbc.ca', '*://*.cbc.ca/*'],
    ['example.xn--p1ai', '*://*.example.xn--p1ai/*'],
    ['localhost', '*://localhost/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
  ])('%s → %s', (site, pattern) => expect(sitePattern(site)).toBe(pattern));
});
