import { type ReadonlySignal, useSignal } from '@preact/signals';
import { t } from '../../messages/text';
import {
  type Access,
  requestEverywhere,
  requestSite,
  revoke,
  revokeEverywhere,
  sitePattern,
} from '../../settings/access';

interface Props {
  access: ReadonlySignal<Access | null>;
  site: string;
  /** The site is among the listed ones, so there is nothing to ask for it. */
  isListed: boolean;
  /** The reader has just allowed the open page to be read. */
  onGranted(): void;
}

/** Reading beyond the listed sites: asked for from a click, refusable, and taken back here. */
export function AccessSection({ access, site, isListed, onGranted }: Props) {
  const notice = useSignal<string | null>(null);
  const held = access.value;
  if (held === null) return null;
  const siteGiven = held.granted.includes(sitePattern(site));
  // The request must start in the click itself, before anything is awaited.
  const ask = (asked: Promise<boolean>) =>
    answer(asked, (given) => {
      notice.value = given ? null : t('access.refused');
      if (given) onGranted();
    });
  const giveBack = (asked: Promise<boolean>) =>
    answer(asked, (removed) => {
      notice.value = removed ? null : t('access.kept');
    });
  const answer = (asked: Promise<boolean>, then: (answer: boolean) => void) =>
    void asked.then(then, (error: unknown) => {
      notice.value = String(error);
    });
  return (
    <section aria-labelledby="access-title">
      <h2 id="access-title">{t('access.title')}</h2>
      {site !== '' && !isListed && !held.everywhere && (
        <Grant
          given={siteGiven}
          ask={t('access.site', [site])}
          told={t('access.siteGiven', [site])}
          onAsk={() => ask(requestSite(site))}
          onTakeBack={() => giveBack(revoke([sitePattern(site)]))}
        />
      )}
      <Grant
        given={held.everywhere}
        ask={t('access.everywhere')}
        told={t('access.everywhereGiven')}
        onAsk={() => ask(requestEverywhere())}
        onTakeBack={() => giveBack(revokeEverywhere())}
      />
      {!held.everywhere && <p class="quiet">{t('access.everywhereHint')}</p>}
      <p role="status" class="notice">
        {notice.value}
      </p>
    </section>
  );
}

interface GrantProps {
  given: boolean;
  ask: string;
  told: string;
  onAsk(): void;
  onTakeBack(): void;
}

function Grant({ given, ask, told, onAsk, onTakeBack }: GrantProps) {
  if (!given) {
    return (
      <button type="button" onClick={onAsk}>
        {ask}
      </button>
    );
  }
  return (
    <p>
      {told}{' '}
      <button type="button" class="link" onClick={onTakeBack}>
        {t('access.takeBack')}
      </button>
    </p>
  );
}
