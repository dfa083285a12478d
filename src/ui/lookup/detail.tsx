import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../context/cards/card';
import type { FactBase } from '../../facts/factbase';
import type { Target } from '../../lookup/forms';
import type { PageReport, Stretch } from '../../messages/report';
import { t } from '../../messages/text';
import type { Layer } from '../../settings/schema';
import { CardBody } from '../card/card-body';
import { KindLabel } from '../card/kind-label';
import { Places } from './places';
import { stretchesOf, targetCard, targetTitle } from './target-card';

interface Props {
  facts: FactBase;
  target: Target;
  reading: Reading;
  report: PageReport | null;
  onBack(): void;
  onJump(stretch: Stretch): void;
}

/** Looked up on purpose, a card shows every layer. */
const ALL_LAYERS: Record<Layer, boolean> = { names: true, summits: true, sanctions: true, claims: true };
const LAYER_OF = { entity: 'names', summit: 'summits', sanction: 'sanctions', claim: 'claims' } as const;

/** The card of a result, as on the page, and where the page speaks of it. */
export function Detail({ facts, target, reading, report, onBack, onJump }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const card = targetCard(facts, target, reading);
  return (
    <article
      class="detail"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onBack();
      }}
    >
      <button type="button" class="link" onClick={onBack}>
        <span aria-hidden="true">‹ </span>
        {t('popup.back')}
      </button>
      <KindLabel kind={card?.kind ?? ''} layer={LAYER_OF[target.type]} />
      <h2 ref={heading} tabIndex={-1} class="card-title">
        <bdi>{card?.title ?? targetTitle(facts, target, reading.lang)}</bdi>
        {card?.original && (
          <bdi lang={card.original.lang} class="original">
            {card.original.text}
          </bdi>
        )}
      </h2>
      {report && <Places text={report.text} stretches={stretchesOf(report, target)} onJump={onJump} />}
      {card ? <CardBody card={card} layers={ALL_LAYERS} /> : <p>{t('popup.noCard')}</p>}
    </article>
  );
}
