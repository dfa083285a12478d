import { t } from '../../messages/text';
import { Settings } from '../../settings/schema';

interface Props {
  field: 'openOn' | 'marks' | 'scheme';
  settings: Settings;
  onChange(change: (settings: Settings) => Settings): void;
}

/** A setting that is one of a few, all in sight. */
export function Choice({ field, settings, onChange }: Props) {
  return (
    <fieldset class="options-choice">
      <legend>{t(`options.${field}`)}</legend>
      {Settings.entries[field].options.map((option) => (
        <label key={option} class="check">
          <input
            type="radio"
            name={field}
            checked={option === settings[field]}
            onChange={() => onChange((latest) => ({ ...latest, [field]: option }))}
          />
          {t(`options.${option}`)}
        </label>
      ))}
    </fieldset>
  );
}
