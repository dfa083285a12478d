import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../messages/text';
import { type Access, extraGrants, requestEverywhere, revoke } from '../../settings/access';
import { useRequests } from '../access/use-requests';
import { focusHeading, Section } from '../section';

/** What the reader has allowed, each to be taken back by itself. */
export function PermissionsSection({ access: { value: held } }: { access: ReadonlySignal<Access | null> }) {
  const { notice, follow } = useRequests();
  if (!held) return null;
  return (
    <Section title={t('options.permissions')}>
      <p>{t('options.listed', [String(held.listed.length)])}</p>
      <ul class="sites">
        {extraGrants(held).map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
            <button
              type="button"
              aria-label={t('access.takeBackFor', [pattern])}
              onClick={({ currentTarget }) => {
                follow(revoke([pattern]), t('access.kept'));
                focusHeading(currentTarget);
              }}
            >
              {t('access.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {!held.everywhere && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            follow(requestEverywhere(), t('access.refused'));
            focusHeading(currentTarget);
          }}
        >
          {t('access.everywhere')}
        </button>
      )}
      <p role="status" class="notice">
        {notice}
      </p>
      <p class="quiet">{t('options.permissionsHint')}</p>
    </Section>
  );
}
