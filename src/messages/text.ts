import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Settings } from '../settings/schema';

/** An interface text in the browser's language, from assets/locales. */
export const t = i18n.t;

/** The browser's interface language, BCP 47: dates and numbers are written in it. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The language in which names are shown: the reader's choice, else the browser's, else English. */
export function nameLanguage(choice: Settings['language']): Exclude<Settings['language'], 'auto'> {
  const wanted = choice === 'auto' ? uiLanguage().slice(0, 2) : choice;
  const language = Settings.entries.language.options.find((option) => option === wanted);
  return language === undefined || language === 'auto' ? 'en' : language;
}
