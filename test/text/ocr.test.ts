import { expect, test } from 'vitest';
import { scanSkeleton } from '../../src/text/ocr';

test.each([
  ['slioigu', 'shoigu'],
  ['clioe', 'choe'],
  ['kozhernyako', 'kozhemyako'],
  ['pesk0v', 'peskov'],
  ['moon jae-ln', 'moon jae-in'],
  ['eas1ey', 'easley'],
])('a scanner may read %s for %s', (read, word) => {
  expect(scanSkeleton(read)).toBe(scanSkeleton(word));
});

test.each([
  ['putin', 'pushkin'],
  ['un', 'il'],
  ['2375', '2397'],
])('but not %s for %s', (read, word) => {
  expect(scanSkeleton(read) === scanSkeleton(word) && scanSkeleton(word) !== '').toBe(false);
});
