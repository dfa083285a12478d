import { cite } from '../../context/cards/cite';
import type { FactBase } from '../../facts/factbase';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from '../card/format';
import { Sources } from '../card/sources';
import type { TimelineItem } from './items';

/** What the chosen mark stands for, with its sources. */
export function TimelineDetail({ item, facts }: { item: TimelineItem; facts: FactBase }) {
  return (
    <div class="event">
      <p>
        <strong>{formatDate(item.date, uiLanguage())}</strong> {item.text}
        {item.isHere && <span class="quiet"> ({t('panel.spokenOf')})</span>}
      </p>
      <Sources sources={cite(facts, item.sources)} />
    </div>
  );
}
