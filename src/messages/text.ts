import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Settings } from '../settings/schema';

/** An interface text in the browser's language, from assets/locales. */
export const t = i18n.t;

/**
 * The language of the interface texts, BCP 47: dates and numbers are written in it. The browser's own tag where it
 * agrees with the catalogue in use (`en-GB`), else the catalogue's.
 */
export function uiLanguage(): string {
  const catalogue = t('ext.language');
  const own = browser.i18n.getUILanguage();
  return own.slice(0, 2) === catalogue.slice(0, 2) ? own : catalogue;
}

/** The language in which names are shown: the reader's choice, else the browser's, else English. */
export function nameLanguage(choice: Settings['language']): Exclude<Settings['language'], 'auto'> {
  const wanted = choice === 'auto' ? uiLanguage().slice(0, 2) : choice;
  const language = Settings.entries.language.options.find((option) => option === wanted);
  return language === undefined || language === 'auto' ? 'en' : language;
}
