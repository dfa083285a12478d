import type { SinceLine } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from './format';
import { outcomeLabel } from './outcome-label';
import { ShortList } from './short-list';
import { Sources } from './sources';

/** What became known only after the article, set apart from the rest of the card. */
export function SinceSection({ since }: { since: readonly SinceLine[] }) {
  return (
    <section class="sc-since">
      <h3>{t('card.since')}</h3>
      <p>{t('card.sinceNote')}</p>
      <ShortList
        first={2}
        items={since.map((line) => <SinceItem key={`${line.date}${line.text}`} line={line} />)}
      />
    </section>
  );
}

function SinceItem({ line }: { line: SinceLine }) {
  return (
    <li>
      {line.date && <span class="sc-when">{formatDate(line.date, uiLanguage())} </span>}
      {line.about && <span class="sc-label">{line.about}: </span>}
      {line.later && <strong>{outcomeLabel(line.later)}. </strong>}
      {line.text}
      <Sources sources={line.sources} articleOnly={line.articleOnly} />
    </li>
  );
}
