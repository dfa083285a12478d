import { type ReadonlySignal, signal } from '@preact/signals';
import { t } from '../messages/text';
import type { SettingsFault } from '../settings/read';
import type { Settings } from '../settings/schema';
import { readStored, SettingsError, updateSettings, watchSettings } from '../settings/store';

/** The stored settings as a page of the extension shows and changes them. */
export interface SettingsState {
  /** Null until they were read once. What is shown here has been saved. */
  settings: ReadonlySignal<Settings | null>;
  /** Stored fields that had to fall back to their default; none once the settings were saved anew. */
  faults: ReadonlySignal<readonly SettingsFault[]>;
  /** What went wrong last, in words to be shown until the reader does something else. */
  problem: ReadonlySignal<string | null>;
  change(change: (settings: Settings) => Settings): Promise<void>;
  /** Does what the reader asked for; where that fails, it is the problem. */
  attempt(task: () => Promise<unknown>): Promise<void>;
  /** Makes an error the problem. */
  tell(error: unknown): void;
}

/** Follows the stored settings until `stop` aborts, whichever window changes them. */
export function createSettingsState(stop: AbortSignal): SettingsState {
  const settings = signal<Settings | null>(null);
  const faults = signal<readonly SettingsFault[]>([]);
  const problem = signal<string | null>(null);
  const tell = (error: unknown) => {
    problem.value = inWords(error);
  };
  const attempt = async (task: () => Promise<unknown>) => {
    problem.value = null;
    try {
      await task();
    } catch (error) {
      tell(error);
      // Drawn anew: the browser has already moved the switch that could not be saved.
      if (settings.value) settings.value = { ...settings.value };
    }
  };
  void attempt(async () => {
    const stored = await readStored();
    settings.value = stored.settings;
    faults.value = stored.faults;
  });
  const unwatch = watchSettings((changed) => {
    settings.value = changed;
  });
  stop.addEventListener('abort', unwatch);
  const change: SettingsState['change'] = (apply) =>
    attempt(async () => {
      settings.value = await updateSettings(apply);
      faults.value = [];
    });
  return { settings, faults, problem, change, attempt, tell };
}

function inWords(error: unknown): string {
  if (error instanceof SettingsError) {
    return error.kind === 'later' ? t('problem.later') : t(`problem.${error.kind}`, [error.detail]);
  }
  return error instanceof Error ? error.message : String(error);
}
