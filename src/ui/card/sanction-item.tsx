import type { SanctionLine } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from './format';
import { Sources } from './sources';

export function SanctionItem({ sanction }: { sanction: SanctionLine }) {
  const { authority, number, name, date, vote, provisions, status } = sanction;
  return (
    <li>
      <span class="sc-when">
        {number ?? name}, {formatDate(date, uiLanguage())}
      </span>
      <span class="sc-label"> · {authority}</span>
      <p>{provisions}</p>
      {vote && (
        <p class="sc-label">
          {t('card.vote', [String(vote.for), String(vote.against), String(vote.abstaining)])}
        </p>
      )}
      {status && <p class="sc-label">{t('card.status', [status])}</p>}
      <Sources sources={sanction.sources} />
    </li>
  );
}
