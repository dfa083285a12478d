import { effect, type ReadonlySignal } from '@preact/signals';
import { uiLanguage } from '../messages/text';
import type { Settings } from '../settings/schema';

/** Gives the page its language and colours, and a signal that aborts when it goes away. */
export function startPage(settings: ReadonlySignal<Settings | null>): void {
  document.documentElement.lang = uiLanguage();
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    const choice = settings.value?.scheme ?? 'page';
    document.documentElement.dataset.scheme = choice === 'page' ? (dark.matches ? 'dark' : 'light') : choice;
  };
  effect(paint);
  dark.addEventListener('change', paint);
}
