import type { ReadonlySignal } from '@preact/signals';
import { t } from '../../messages/text';
import { type Access, requestEverywhere, requestSite, revoke, revokeEverywhere } from '../../settings/access';
import { sitePattern } from '../../settings/patterns';
import { Section } from '../section';
import { useRequests } from './use-requests';

interface Props {
  access: ReadonlySignal<Access | null>;
  /** Empty where the address is not known. */
  site: string;
  /** The site is among the listed ones, so there is nothing to ask for it. */
  isListed: boolean;
  /** The reader has just allowed the open page to be read. */
  onGranted(): void;
}

/** Reading beyond the listed sites: asked for from a click, refusable, and taken back here. */
export function AccessSection({ access: { value: held }, site, isListed, onGranted }: Props) {
  const { notice, follow } = useRequests();
  if (held === null) return null;
  const ask = (asked: Promise<boolean>) => follow(asked, t('access.refused'), onGranted);
  const giveBack = (asked: Promise<boolean>) => follow(asked, t('access.kept'));
  return (
    <Section title={t('access.title')}>
      {site !== '' && !isListed && !held.everywhere && (
        <Grant
          given={held.granted.includes(sitePattern(site))}
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
        {notice}
      </p>
    </Section>
  );
}

interface GrantProps {
  given: boolean;
  ask: string;
  told: string;
  onAsk(): void;
  onTakeBack(): void;
}

/** One button for both ways, so that it keeps the focus. */
function Grant({ given, ask, told, onAsk, onTakeBack }: GrantProps) {
  return (
    <p>
      {given && `${told} `}
      <button type="button" class={given ? 'link' : ''} onClick={given ? onTakeBack : onAsk}>
        {given ? t('access.takeBack') : ask}
      </button>
    </p>
  );
}
