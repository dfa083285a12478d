import { useSignal } from '@preact/signals';
import { cite } from '../../context/cards/cite';
import { nameOf } from '../../context/cards/names';
import type { FactBase } from '../../facts/factbase';
import type { Claim } from '../../facts/schema';
import type { PageReport } from '../../messages/report';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from '../card/format';
import { Sources } from '../card/sources';
import { claimsGrid, topicsOf } from './table';

interface Props {
  facts: FactBase;
  report: PageReport | null;
  lang: string;
}

/** Who asserts, denies or doubts what, topic by topic, and what was established later. */
export function ClaimsTable({ facts, report, lang }: Props) {
  const here = topicsOf(report);
  const showsAll = useSignal(false);
  const all = here.length === 0 || showsAll.value;
  const { sides, rows } = claimsGrid(facts, all ? [...facts.topics.keys()] : here);
  return (
    <>
      {here.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={showsAll.value}
            onChange={(event) => {
              showsAll.value = event.currentTarget.checked;
            }}
          />
          {t('panel.allTopics')}
        </label>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <div class="scroll" role="region" aria-label={t('panel.claims')} tabIndex={0}>
        <table class="claims">
          <thead>
            <tr>
              <th scope="col">{t('panel.topic')}</th>
              {sides.map((side) => (
                <th key={side} scope="col">
                  {t(`side.${side}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ topic, name, cells }) => (
              <tr key={topic}>
                <th scope="row">{name}</th>
                {sides.map((side) => (
                  <td key={side}>
                    {(cells.get(side) ?? []).map((claim) => (
                      <ClaimCell key={claim.id} claim={claim} facts={facts} lang={lang} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const LATER = {
  'borne-out': 'later.borneOut',
  contradicted: 'later.contradicted',
  open: 'later.open',
  opinion: 'later.opinion',
} as const;

function ClaimCell({ claim, facts, lang }: { claim: Claim; facts: FactBase; lang: string }) {
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
          <strong>{t(LATER[later.status])}.</strong> {later.text}
          <Sources sources={cite(facts, later.sources)} />
        </p>
      )}
    </details>
  );
}
