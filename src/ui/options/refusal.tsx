import { t } from '../../messages/text';
import type { SettingsFault } from '../../settings/read';

/** Most faults listed: a wrong file may have thousands. */
const SHOWN = 20;

/** Why a file was not taken. */
export function Refusal({ faults }: { faults: readonly SettingsFault[] }) {
  return (
    <div role="alert" class="problem">
      <p>{t('options.refused')}</p>
      <Faults faults={faults} />
    </div>
  );
}

export function Faults({ faults }: { faults: readonly SettingsFault[] }) {
  return (
    <ul>
      {faults.slice(0, SHOWN).map(({ field, message }) => (
        <li key={`${field}${message}`}>
          {field !== '-' && <code>{field}: </code>}
          {message}
        </li>
      ))}
    </ul>
  );
}
