import { t } from '../../messages/text';
import type { Settings } from '../../settings/schema';
import { diffSettings } from '../../settings/transfer';

interface Props {
  before: Settings;
  after: Settings;
  onApply(): void;
  onCancel(): void;
}

/** What would change, setting by setting, before it does. */
export function Changes({ before, after, onApply, onCancel }: Props) {
  const differences = diffSettings(before, after);
  if (differences.length === 0) return <p role="status">{t('options.noChanges')}</p>;
  return (
    <div role="status">
      <table class="changes">
        <caption>{t('options.changes')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('options.setting')}</th>
            <th scope="col">{t('options.before')}</th>
            <th scope="col">{t('options.after')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, before: old, after: fresh }) => (
            <tr key={field}>
              <th scope="row">
                <code>{field}</code>
              </th>
              <td>{old ?? '–'}</td>
              <td>{fresh ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="row">
        <button type="button" class="main" onClick={onApply}>
          {t('options.apply')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('options.cancel')}
        </button>
      </p>
    </div>
  );
}
