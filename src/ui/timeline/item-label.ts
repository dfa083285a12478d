import { t, uiLanguage } from '../../messages/text';
import { formatDate } from '../card/format';
import type { TimelineItem } from './items';

/** An item in one line, as the drawing names it to screen readers and the list prints it. */
export function itemLabel({ date, text, isHere }: TimelineItem): string {
  const told = `${formatDate(date, uiLanguage())}: ${text}`;
  return isHere ? `${told} (${t('panel.spokenOf')})` : told;
}
