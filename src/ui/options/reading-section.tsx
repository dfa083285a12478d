import { useId } from 'preact/hooks';
import { t } from '../../messages/text';
import type { Settings } from '../../settings/schema';
import { Choice } from './choice';

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): void;
}

/** Languages by the names that their readers know. */
const LANGUAGES: readonly [Exclude<Settings['language'], 'auto'>, string][] = [
  ['en', 'English'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['ru', 'Русский'],
  ['ko', '한국어'],
  ['zh', '中文'],
  ['ja', '日本語'],
];

/** How marks and cards behave and look. */
export function ReadingSection({ settings, onChange }: Props) {
  const language = useId();
  const set = <K extends keyof Settings>(field: K) => {
    return (value: Settings[K]) => onChange((latest) => ({ ...latest, [field]: value }));
  };
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{t('options.reading')}</h2>
      <Choice
        legend={t('options.openOn')}
        name="openOn"
        value={settings.openOn}
        options={(['dwell', 'click'] as const).map((value) => ({ value, label: t(`options.${value}`) }))}
        onChange={set('openOn')}
      />
      <Choice
        legend={t('options.marks')}
        name="marks"
        value={settings.marks}
        options={(['first', 'every'] as const).map((value) => ({ value, label: t(`options.${value}`) }))}
        onChange={set('marks')}
      />
      <Choice
        legend={t('options.scheme')}
        name="scheme"
        value={settings.scheme}
        options={(['page', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`options.${value}`),
        }))}
        onChange={set('scheme')}
      />
      <p>
        <label for={language}>{t('options.language')}</label>{' '}
        <select
          id={language}
          value={settings.language}
          onChange={({ currentTarget }) => set('language')(currentTarget.value as Settings['language'])}
        >
          <option value="auto">{t('options.auto')}</option>
          {LANGUAGES.map(([code, name]) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </p>
    </section>
  );
}
