import type { FactBase } from '../../facts/factbase';
import { t } from '../../messages/text';
import { focusHeading } from '../section';
import { markName } from './mark-name';

interface Props {
  id: string;
  /** Null until the fact base is loaded. */
  facts: FactBase | null;
  /** Language of names. */
  lang: string;
  onShow(): void;
}

/** One that the reader hid with "not this one", to be shown again. */
export function HiddenMark({ id, facts, lang, onShow }: Props) {
  return (
    <p>
      {t('options.hiddenMark', [facts ? markName(facts, id, lang) : id])}{' '}
      <button
        type="button"
        class="link"
        onClick={({ currentTarget }) => {
          focusHeading(currentTarget);
          onShow();
        }}
      >
        {t('options.showAgain')}
      </button>
    </p>
  );
}
