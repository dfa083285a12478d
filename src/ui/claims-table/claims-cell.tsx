import { cite } from '../../context/cards/cite';
import { nameOf } from '../../context/cards/names';
import type { FactBase } from '../../facts/factbase';
import type { Claim } from '../../facts/schema';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from '../card/format';
import { outcomeLabel } from '../card/outcome-label';
import { Sources } from '../card/sources';

/** Claims shown of one cell; the others are one click away, so that rows stay low. */
const SHOWN = 3;

interface Props {
  claims: readonly Claim[];
  facts: FactBase;
  lang: string;
}

/** What one side says on one topic. */
export function ClaimsCell({ claims, ...rest }: Props) {
  const more = claims.slice(SHOWN);
  return (
    <>
      {claims.slice(0, SHOWN).map((claim) => (
        <ClaimItem key={claim.id} claim={claim} {...rest} />
      ))}
      {more.length > 0 && (
        <details class="more">
          <summary>{t('card.more', [String(more.length)])}</summary>
          {more.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} {...rest} />
          ))}
        </details>
      )}
    </>
  );
}

function ClaimItem({ claim, facts, lang }: { claim: Claim; facts: FactBase; lang: string }) {
  const { speaker, stance, date, text, outlet, later, sources } = claim;
  return (
    <details class="claim" data-stance={stance}>
      <summary>
        {nameOf(facts, speaker, lang)} {t(`stance.${stance}`)} <span class="quiet">{date.slice(0, 4)}</span>
      </summary>
      <p>{text}</p>
      <p class="quiet">
        {t('card.firstCarried', [nameOf(facts, outlet, lang), formatDate(date, uiLanguage())])}
      </p>
      <Sources sources={cite(facts, sources)} />
      {later && (
        <p class="later">
          <strong>{outcomeLabel(later.status)}.</strong> {later.text}
          <Sources sources={cite(facts, later.sources)} />
        </p>
      )}
    </details>
  );
}
