import { type ReadonlySignal, useSignal } from '@preact/signals';
import { t } from '../../messages/text';
import { type Access, extraGrants, requestEverywhere, revoke } from '../../settings/access';

/** What the reader has allowed, each to be taken back by itself. */
export function PermissionsSection({ access }: { access: ReadonlySignal<Access | null> }) {
  const notice = useSignal<string | null>(null);
  const held = access.value;
  if (!held) return null;
  const extra = extraGrants(held);
  const tell = (asked: Promise<boolean>, refused: string) =>
    void asked.then(
      (done) => {
        notice.value = done ? null : refused;
      },
      (error: unknown) => {
        notice.value = String(error);
      },
    );
  return (
    <section aria-labelledby="permissions-title">
      <h2 id="permissions-title">{t('options.permissions')}</h2>
      <p>{t('options.listed', [String(held.listed.length)])}</p>
      <ul class="sites">
        {extra.map((pattern) => (
          <li key={pattern}>
            <code>{pattern}</code>
            <button
              type="button"
              aria-label={t('access.takeBackFor', [pattern])}
              onClick={() => tell(revoke([pattern]), t('access.kept'))}
            >
              {t('access.takeBack')}
            </button>
          </li>
        ))}
      </ul>
      {!held.everywhere && (
        <button type="button" onClick={() => tell(requestEverywhere(), t('access.refused'))}>
          {t('access.everywhere')}
        </button>
      )}
      <p role="status" class="notice">
        {notice.value}
      </p>
      <p class="quiet">{t('options.permissionsHint')}</p>
    </section>
  );
}
