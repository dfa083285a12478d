import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/settings/site';

describe('siteOf', () => {
  it.each([
    ['www.cbc.ca', 'cbc.ca'],
    ['news.BBC.co.uk', 'bbc.co.uk'],
    ['en.yna.co.kr', 'yna.co.kr'],
    ['one.blogspot.com', 'one.blogspot.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('%s → %s', (host, site) => expect(siteOf(host)).toBe(site));
});
