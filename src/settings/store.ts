import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import { VERSION } from './migrations';
import { type ReadSettings, readSettings } from './read';
import type { Settings } from './schema';

/** Local storage is the truth; every window and open page reads and watches this one key. */
const KEY = 'local:settings';
const LOCK = 'summit-context-settings';

/** The settings could not be read, could not be saved, or are a later version's; `detail` is the browser's own word on it. */
export class SettingsError extends Error {
  override name = 'SettingsError';

  constructor(
    readonly kind: 'read' | 'save' | 'later',
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(`${WHAT[kind]}${detail && `: ${detail}`}`, options);
  }
}

const WHAT = {
  read: 'The settings could not be read',
  save: 'The settings could not be saved',
  later: 'The settings were written by a later version',
} as const;

/** What is stored, with every field that had to fall back to its default. Throws SettingsError. */
export async function readStored(): Promise<ReadSettings> {
  try {
    return readSettings(await storage.getItem<unknown>(KEY));
  } catch (cause) {
    throw new SettingsError('read', reason(cause), { cause });
  }
}

export async function loadSettings(): Promise<Settings> {
  return (await readStored()).settings;
}

/**
 * Applies `change` to what is stored now and saves the outcome, which is returned.
 * Throws SettingsError where nothing was saved: a failing store, or settings that a later version wrote.
 */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return exclusively(async () => {
    const { settings, version } = await readStored();
    if (version > VERSION) throw new SettingsError('later');
    const changed = change(settings);
    try {
      await storage.setItem(KEY, { version: VERSION, ...changed });
    } catch (cause) {
      throw new SettingsError('save', reason(cause), { cause });
    }
    return changed;
  });
}

/** Calls back with the settings after each change, whichever window or page made it. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return storage.watch<unknown>(KEY, (raw) => changed(readSettings(raw).settings));
}

/**
 * One read-change-write at a time over all pages of the extension. In a news page the lock manager belongs
 * to that site, so it is left alone there: the single clicks that a card saves do not overlap.
 */
function exclusively<T>(task: () => Promise<T>): Promise<T> {
  const own = globalThis.location?.origin === new URL(browser.runtime.getURL('/')).origin;
  const locks = own ? globalThis.navigator?.locks : undefined;
  return locks ? locks.request(LOCK, task) : task();
}

function reason(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
