import type { Stretch } from '../../messages/report';
import { t } from '../../messages/text';
import { PlaceList } from './place-list';

interface Props {
  /** The article that the stretches count in. */
  text: string;
  stretches: readonly Stretch[];
  onJump(stretch: Stretch): void;
}

/** Where the page speaks of something; a few places are all in sight. */
export function Places({ text, stretches, onJump }: Props) {
  if (stretches.length === 0) return <p class="quiet">{t('popup.notOnPage')}</p>;
  return (
    <details class="places" open={stretches.length <= 3}>
      <summary>{t('popup.onPage', stretches.length)}</summary>
      <PlaceList text={text} stretches={stretches} onJump={onJump} />
    </details>
  );
}
