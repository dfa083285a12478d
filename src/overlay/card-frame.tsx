import { useId, useState } from 'preact/hooks';
import type { Card } from '../context/cards/card';
import { t } from '../messages/text';
import type { Layer } from '../settings/schema';
import { CardBody } from '../ui/card/card-body';
import { KindLabel } from '../ui/card/kind-label';
import { CardActions } from './card-actions';
import { Tool } from './tool';

/** What a card says of its mark and offers to do about it. */
export interface CardContent {
  cards: readonly Card[];
  layer: Layer;
  layers: Record<Layer, boolean>;
  /** Language of names, for the title. */
  lang: string;
  /** Why the mark is there, in plain words. */
  why: string;
  site: string;
  hide(where: 'page' | 'site'): void;
  /** Puts text on the clipboard; false where the browser would not. */
  copy(text: string): Promise<boolean>;
}

/** An open card. */
export interface CardView extends CardContent {
  pinned: boolean;
  pin(pinned: boolean): void;
  close(): void;
}

const LAYERS_OF_KINDS: Partial<Record<Card['kind'], Layer>> = {
  meeting: 'summits',
  sanction: 'sanctions',
  claims: 'claims',
};

/** One card, or the cards of one passage, as a dialog that does not block the page. */
export function CardFrame({ view }: { view: CardView }) {
  const id = useId();
  const [status, setStatus] = useState('');
  const [first, ...others] = view.cards;
  if (!first) return null;
  return (
    <div class="sc-pane" popover="manual" role="dialog" aria-labelledby={id} tabIndex={-1} data-pane="card">
      <header class="sc-head">
        <div class="sc-titles">
          <Titles card={first} layer={view.layer} lang={view.lang} id={id} />
        </div>
        <Tool icon="pin" label={t('card.pin')} pressed={view.pinned} onClick={() => view.pin(!view.pinned)} />
        <Tool icon="close" label={t('card.close')} onClick={() => view.close()} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section class="sc-scroll" tabIndex={0} aria-labelledby={id}>
        <CardBody card={first} layers={view.layers} />
        {others.map((card) => (
          <div class="sc-note" key={card.id}>
            <Titles card={card} layer={LAYERS_OF_KINDS[card.kind] ?? 'names'} lang={view.lang} />
            <CardBody card={card} layers={view.layers} />
          </div>
        ))}
      </section>
      <CardActions view={view} say={setStatus} />
      <div class="sc-status" role="status">
        {status}
      </div>
    </div>
  );
}

function Titles({ card, layer, lang, id }: { card: Card; layer: Layer; lang: string; id?: string }) {
  return (
    <>
      <KindLabel kind={card.kind} layer={layer} />
      <h2 class="sc-title" id={id} lang={layer === 'names' ? lang : undefined}>
        {card.title}
        {card.original && (
          <span class="sc-original" lang={card.original.lang}>
            {' '}
            {card.original.text}
          </span>
        )}
      </h2>
    </>
  );
}
