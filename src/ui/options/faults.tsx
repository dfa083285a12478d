import { t } from '../../messages/text';
import type { SettingsFault } from '../../settings/read';

/** Most faults listed: a wrong file may have thousands. */
const SHOWN = 20;

/** Fields that could not be used, each with the reason. */
export function Faults({ faults }: { faults: readonly SettingsFault[] }) {
  return (
    <ul>
      {faults.slice(0, SHOWN).map(({ field, kind, detail = '' }) => (
        <li key={`${field}${kind}`}>
          {field !== '-' && <code>{field}: </code>}
          {t(`fault.${kind}`, [detail])}
        </li>
      ))}
    </ul>
  );
}
