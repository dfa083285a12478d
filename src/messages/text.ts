import { i18n } from '#i18n';

/** An interface text in the browser's language, from assets/locales. */
export const t = i18n.t;
