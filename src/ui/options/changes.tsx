import { useId } from 'preact/hooks';
import { t } from '../../messages/text';
import type { Difference } from '../../settings/transfer';
import { focusHeading } from '../section';

interface Props {
  /** Null where nothing is proposed. */
  differences: readonly Difference[] | null;
  onApply(): void;
  onCancel(): void;
}

/** What would change, setting by setting, before it does. */
export function Changes({ differences, onApply, onCancel }: Props) {
  const told = useId();
  return (
    <>
      <p role="status" id={told} class="changes-title">
        {differences && t(differences.length > 0 ? 'options.changes' : 'options.noChanges')}
      </p>
      {differences && differences.length > 0 && (
        <>
          <Table differences={differences} labelledBy={told} />
          <p class="row">
            <button type="button" class="main" onClick={leaving(onApply)}>
              {t('options.apply')}
            </button>
            <button type="button" onClick={leaving(onCancel)}>
              {t('options.cancel')}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** Both buttons go away with what they decide on. */
function leaving(decide: () => void) {
  return ({ currentTarget }: { currentTarget: Element }) => {
    focusHeading(currentTarget);
    decide();
  };
}

function Table({ differences, labelledBy }: { differences: readonly Difference[]; labelledBy: string }) {
  return (
    <table class="changes" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('options.setting')}</th>
          <th scope="col">{t('options.before')}</th>
          <th scope="col">{t('options.after')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">
              <code>{field}</code>
            </th>
            <td>{before ?? '–'}</td>
            <td>{after ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
