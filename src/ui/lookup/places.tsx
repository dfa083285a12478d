import type { Stretch } from '../../messages/report';
import { t } from '../../messages/text';
import { Surroundings } from './surroundings';

interface Props {
  /** The article that the stretches count in. */
  text: string;
  stretches: readonly Stretch[];
  onJump(stretch: Stretch): void;
}

/** Where the page speaks of something: each place is a button that goes there. */
export function Places({ text, stretches, onJump }: Props) {
  if (stretches.length === 0) return <p class="quiet">{t('popup.notOnPage')}</p>;
  return (
    <details class="places" open={stretches.length <= 3}>
      <summary>{t('popup.onPage', stretches.length, [String(stretches.length)])}</summary>
      <ul>
        {stretches.map((stretch) => (
          <li key={stretch.start}>
            <button type="button" class="place" title={t('popup.jump')} onClick={() => onJump(stretch)}>
              <Surroundings text={text} stretch={stretch} />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
