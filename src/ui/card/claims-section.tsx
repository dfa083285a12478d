import type { Card, ClaimLine } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from './format';
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
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <span class="sc-when">{claim.speaker}</span>
          <span class="sc-side">
            {' '}
            · {t(`side.${claim.side}`)} · {t(`stance.${claim.stance}`)}
          </span>
          <p>{claim.text}</p>
          <p class="sc-side">
            {t('card.firstCarried', [claim.outlet, formatDate(claim.date, uiLanguage())])}
          </p>
          <Sources sources={claim.sources} articleOnly={claim.articleOnly} />
        </li>
      ))}
    </ul>
  );
}
