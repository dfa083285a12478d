import type { Card, ClaimLine } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from './format';
import { outcomeLabel } from './outcome-label';
import { ShortList } from './short-list';
import { Sources } from './sources';

/** What others say: in two columns where some differ, else in one. */
export function ClaimsSection({ claims }: { claims: Card['claims'] }) {
  const { agree, differ } = claims;
  if (differ.length === 0) return <ClaimList claims={agree} />;
  if (agree.length === 0) return <ClaimList claims={differ} />;
  return (
    <div class="sc-sides">
      <div>
        <h4>{t('card.agree')}</h4>
        <ClaimList claims={agree} />
      </div>
      <div>
        <h4>{t('card.differ')}</h4>
        <ClaimList claims={differ} />
      </div>
    </div>
  );
}

function ClaimList({ claims }: { claims: readonly ClaimLine[] }) {
  return <ShortList first={2} items={claims.map((claim) => <Claim key={claim.id} claim={claim} />)} />;
}

function Claim({ claim }: { claim: ClaimLine }) {
  const { speaker, side, stance, text, settled, outlet, date, sources, articleOnly } = claim;
  return (
    <li>
      <span class="sc-when">{speaker}</span>
      <span class="sc-side">
        {' '}
        · {t(`side.${side}`)} · {t(`stance.${stance}`)}
      </span>
      <p>{text}</p>
      {settled && (
        <p class="sc-label">
          {outcomeLabel(settled.status)}: {settled.text}
        </p>
      )}
      <p class="sc-side">{t('card.firstCarried', [outlet, formatDate(date, uiLanguage())])}</p>
      <Sources sources={sources} articleOnly={articleOnly} />
    </li>
  );
}
