import { useState } from 'preact/hooks';
import { t } from '../messages/text';
import { cardText } from '../ui/card/copy';
import type { CardView } from './card-frame';

/** The row below a card: copy, why, not this one. `say` speaks to screen readers without moving the focus. */
export function CardActions({ view, say }: { view: CardView; say(text: string): void }) {
  const [open, setOpen] = useState<'why' | 'hide' | null>(null);
  const [copied, setCopied] = useState(false);
  const toggle = (part: 'why' | 'hide') => setOpen(open === part ? null : part);
  const copy = async () => {
    const done = await view.copy(view.cards.map((card) => cardText(card)).join('\n\n'));
    say(t(done ? 'card.copied' : 'card.copyFailed'));
    setCopied(done);
  };
  return (
    <footer class="sc-foot">
      <button type="button" onClick={() => void copy()}>
        {t(copied ? 'card.copied' : 'card.copy')}
      </button>
      <button type="button" aria-expanded={open === 'why'} onClick={() => toggle('why')}>
        {t('card.why')}
      </button>
      <button type="button" aria-expanded={open === 'hide'} onClick={() => toggle('hide')}>
        {t('card.notThis')}
      </button>
      {open === 'why' && <p class="sc-more">{view.why}</p>}
      {open === 'hide' && (
        <div class="sc-more">
          <button type="button" onClick={() => view.hide('page')}>
            {t('card.hidePage')}
          </button>
          <button type="button" onClick={() => view.hide('site')}>
            {t('card.hideSite', [view.site])}
          </button>
        </div>
      )}
    </footer>
  );
}
