import type { MeetingLine } from '../../context/cards/card';
import { t, uiLanguage } from '../../messages/text';
import { formatSpan } from './format';
import { Sources } from './sources';

export function MeetingItem({ meeting }: { meeting: MeetingLine }) {
  return (
    <li>
      <span class="sc-when">
        {formatSpan(meeting.date, meeting.end, uiLanguage())}, {meeting.place}
      </span>
      {meeting.outcome && <p>{meeting.outcome}</p>}
      {meeting.signed && <p>{t('card.signed', [meeting.signed])}</p>}
      <Sources sources={meeting.sources} />
    </li>
  );
}
