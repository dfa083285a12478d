import { type ReadonlySignal, signal } from '@preact/signals';
import type { SettingsState } from './settings-state';

/** Something large that is loaded after the first paint that follows `ready`; null until then. Tells where it cannot be. */
export function loadLater<T>(
  load: () => Promise<T>,
  { tell }: Pick<SettingsState, 'tell'>,
  ready = Promise.resolve(),
): ReadonlySignal<T | null> {
  const loaded = signal<T | null>(null);
  const start = () =>
    load().then((value) => {
      loaded.value = value;
    }, tell);
  void ready.then(() => requestAnimationFrame(() => setTimeout(start)));
  return loaded;
}
