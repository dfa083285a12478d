import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../../messages/text';
import { DEFAULTS, type Settings } from '../../settings/schema';
import { type FileReading, readSettingsFile, settingsFile } from '../../settings/transfer';
import { saveFile } from '../save-file';
import { Changes } from './changes';
import { Refusal } from './refusal';

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): Promise<void>;
}

/** Settings to a file, from a file, and back to the defaults; nothing is changed before the difference was shown. */
export function FileSection({ settings, onChange }: Props) {
  const proposed = useSignal<FileReading | null>(null);
  const fileId = useId();
  const propose = async (file: File | undefined) => {
    proposed.value = file ? await readFile(file) : null;
  };
  const reading = proposed.value;
  return (
    <section aria-labelledby="file-title">
      <h2 id="file-title">{t('options.file')}</h2>
      <p class="row">
        <button
          type="button"
          onClick={() => saveFile('summit-context-settings.json', 'application/json', settingsFile(settings))}
        >
          {t('options.save')}
        </button>
        <button
          type="button"
          onClick={() => {
            proposed.value = { settings: DEFAULTS };
          }}
        >
          {t('options.reset')}
        </button>
      </p>
      <p>
        <label for={fileId}>{t('options.load')}</label>{' '}
        <input
          id={fileId}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void propose(currentTarget.files?.[0])}
        />
      </p>
      {reading && 'faults' in reading && <Refusal faults={reading.faults} />}
      {reading && 'settings' in reading && (
        <Changes
          before={settings}
          after={reading.settings}
          onApply={async () => {
            await onChange(() => reading.settings);
            proposed.value = null;
          }}
          onCancel={() => {
            proposed.value = null;
          }}
        />
      )}
    </section>
  );
}

async function readFile(file: File): Promise<FileReading> {
  const { siteOf } = await import('../../settings/site');
  return readSettingsFile(await file.text(), siteOf);
}
