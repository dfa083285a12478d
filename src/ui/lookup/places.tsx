import type { Stretch } from '../../messages/report';
import { t } from '../../messages/text';

interface Props {
  /** The article that the stretches count in. */
  text: string;
  stretches: readonly Stretch[];
  onJump(stretch: Stretch): void;
}

/** Text (UTF-16 units) shown on either side of a mention. */
const AROUND = 36;
const LONGEST = 60;

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

function Surroundings({ text, stretch: { start, end } }: { text: string; stretch: Stretch }) {
  const stop = Math.min(end, start + LONGEST);
  return (
    <>
      {start > AROUND && '…'}
      {text.slice(Math.max(0, start - AROUND), start)}
      <strong>{text.slice(start, stop)}</strong>
      {stop < end ? '…' : text.slice(end, end + AROUND)}
    </>
  );
}
