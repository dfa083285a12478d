import { describe, expect, test } from 'vitest';
import { nameLanguage, uiLanguage } from '../../src/messages/text';
import { speak } from '../ui/catalogue';

describe('nameLanguage', () => {
  test.each([
    ['ko', 'de', 'ko'],
    ['auto', 'de', 'de'],
    ['auto', 'zh_CN', 'zh'],
  ] as const)('choice %s in a %s browser: %s', (choice, locale, language) => {
    speak(locale);
    expect(nameLanguage(choice)).toBe(language);
  });
});

describe('uiLanguage', () => {
  test.each([
    ['en', 'en-GB', 'en-GB'],
    ['en', 'nl', 'en'],
    ['zh_CN', 'zh-TW', 'zh-TW'],
  ])('with the %s catalogue in a browser set to %s: %s', (locale, browserLanguage, language) => {
    speak(locale, browserLanguage);
    expect(uiLanguage()).toBe(language);
  });
});
