import { useSignal } from '@preact/signals';
import { t } from '../../messages/text';
import { DEFAULTS, type Settings } from '../../settings/schema';
import { diffSettings, type FileReading, readSettingsFile, settingsFile } from '../../settings/transfer';
import { saveFile } from '../save-file';
import { Section } from '../section';
import { Changes } from './changes';
import { Faults } from './faults';
import { FileField } from './file-field';

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): Promise<void>;
}

/** Settings to a file, from a file, and back to the defaults; nothing is changed before the difference was shown. */
export function FileSection({ settings, onChange }: Props) {
  const proposed = useSignal<FileReading | null>(null);
  const propose = (reading: FileReading | null) => {
    proposed.value = reading;
  };
  const reading = proposed.value;
  const fresh = reading && 'settings' in reading ? reading.settings : null;
  return (
    <Section title={t('options.file')}>
      <p class="row">
        <button
          type="button"
          onClick={() => saveFile('summit-context-settings.json', 'application/json', settingsFile(settings))}
        >
          {t('options.save')}
        </button>
        <button type="button" onClick={() => propose({ settings: DEFAULTS })}>
          {t('options.reset')}
        </button>
      </p>
      <FileField label={t('options.load')} onFile={async (file) => propose(await readFile(file))} />
      {reading && 'faults' in reading && (
        <div role="alert" class="problem">
          <p>{t('options.refused')}</p>
          <Faults faults={reading.faults} />
        </div>
      )}
      <Changes
        differences={fresh && diffSettings(settings, fresh)}
        onApply={async () => {
          if (fresh) await onChange(() => fresh);
          propose(null);
        }}
        onCancel={() => propose(null)}
      />
    </Section>
  );
}

async function readFile(file: File): Promise<FileReading> {
  const { siteOf } = await import('../../settings/site');
  try {
    return readSettingsFile(await file.text(), siteOf);
  } catch (error) {
    // It was moved, deleted or locked between being chosen and being read.
    return {
      faults: [
        { field: '-', kind: 'unreadable', detail: error instanceof Error ? error.message : String(error) },
      ],
    };
  }
}
