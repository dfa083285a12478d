import type { SinceLine } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from './format';
import { Sources } from './sources';

const LATER = {
  'borne-out': 'later.borneOut',
  contradicted: 'later.contradicted',
  open: 'later.open',
  opinion: 'later.opinion',
} as const;

/** What became known only after the article, set apart from the rest of the card. */
export function SinceSection({ since }: { since: readonly SinceLine[] }) {
  return (
    <section class="sc-since">
      <h3>{t('card.since')}</h3>
      <p>{t('card.sinceNote')}</p>
      <ul>
        {since.map((line) => (
          <li key={`${line.date}${line.text}`}>
            {line.date && <span class="sc-when">{formatDate(line.date, uiLanguage())} </span>}
            {line.about && <span class="sc-label">{line.about}: </span>}
            {line.later && <strong>{t(LATER[line.later])}. </strong>}
            {line.text}
            <Sources sources={line.sources} articleOnly={line.articleOnly} />
          </li>
        ))}
      </ul>
    </section>
  );
}
