import { useId } from 'preact/hooks';
import { t } from '../../messages/text';
import type { Settings } from '../../settings/schema';

type Language = Settings['language'];

/** Languages by the names that their readers know. */
const LANGUAGES: Record<Exclude<Language, 'auto'>, string> = {
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  ru: 'Русский',
  ko: '한국어',
  zh: '中文',
  ja: '日本語',
};

interface Props {
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): void;
}

export function LanguageChoice({ settings, onChange }: Props) {
  const id = useId();
  return (
    <p>
      <label for={id}>{t('options.language')}</label>{' '}
      <select
        id={id}
        value={settings.language}
        onChange={({ currentTarget: { value } }) =>
          onChange((latest) => ({ ...latest, language: value as Language }))
        }
      >
        <option value="auto">{t('options.auto')}</option>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
