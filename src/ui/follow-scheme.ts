import { effect, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../settings/schema';

/** Paints the page in the colours that the reader chose, else in the system's, until `stop` aborts. */
export function followScheme(settings: ReadonlySignal<Settings | null>, stop: AbortSignal): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const paint = () => {
    const choice = settings.value?.scheme ?? 'page';
    document.documentElement.dataset.scheme = choice === 'page' ? (dark.matches ? 'dark' : 'light') : choice;
  };
  stop.addEventListener('abort', effect(paint));
  dark.addEventListener('change', paint, { signal: stop });
}
