import { type ReadonlySignal, signal } from '@preact/signals';
import { type Access, readAccess, watchAccess } from '../../settings/access';

/** The permissions that hold, kept right until the signal aborts; null until they were read once. */
export function createAccessState(signalToStop: AbortSignal): ReadonlySignal<Access | null> {
  const access = signal<Access | null>(null);
  const refresh = async () => {
    access.value = await readAccess();
  };
  void refresh();
  watchAccess(() => void refresh(), signalToStop);
  return access;
}
