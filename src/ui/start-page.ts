import { uiLanguage } from '../messages/text';

/** Gives the page its language, and a signal that aborts when it goes away. */
export function startPage(): AbortSignal {
  document.documentElement.lang = uiLanguage();
  const gone = new AbortController();
  addEventListener('pagehide', () => gone.abort(), { once: true });
  return gone.signal;
}
