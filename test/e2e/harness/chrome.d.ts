/** The browser's own API, as functions evaluated in the service worker see it. */
declare const chrome: typeof import('wxt/browser')['browser'];
