import type { Stretch } from '../../messages/report';
import { t } from '../../messages/text';
import { surroundings } from './surroundings';

interface Props {
  /** The article that the stretches count in. */
  text: string;
  stretches: readonly Stretch[];
  onJump(stretch: Stretch): void;
}

/** Stretches of the article in the words around them: each is a button that goes there. */
export function PlaceList({ text, stretches, onJump }: Props) {
  return (
    <ul>
      {stretches.map((stretch) => {
        const { before, words, after } = surroundings(text, stretch);
        return (
          <li key={stretch.start}>
            <button type="button" class="place" title={t('popup.jump')} onClick={() => onJump(stretch)}>
              {before}
              <strong>{words}</strong>
              {after}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
