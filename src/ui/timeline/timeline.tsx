import { useSignal } from '@preact/signals';
import { scaleUtc } from 'd3-scale';
import { useRef } from 'preact/hooks';
import type { FactBase } from '../../facts/factbase';
import type { PageReport } from '../../messages/report';
import { t } from '../../messages/text';
import { useWidth } from '../use-width';
import { itemLabel } from './item-label';
import { type TimelineItem, timelineItems } from './items';
import { articleDay, decadesOf, domainOf, HEIGHT, type PlacedItem, placeItems, type View } from './layout';
import { ArticleLine, Axis, Mark } from './marks';
import { TimelineDetail } from './timeline-detail';
import { Zoom } from './zoom';

/** Room at both ends (px). */
const SIDE = 14;

/** The relationship drawn to scale, with the open article's date and the meetings it speaks of. */
export function Timeline({ facts, report }: { facts: FactBase; report: PageReport | null }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 360);
  const view = useSignal<View>('all');
  const active = useSignal<string | null>(null);
  const items = timelineItems(facts, report);
  const day = articleDay(report?.published);
  const scale = scaleUtc(domainOf(view.value, items, day), [SIDE, width - SIDE]);
  const placed = placeItems(items, scale);
  const chosen = chooseItem(placed, active.value ?? report?.coverage.summit ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(placed, chosen, event.key);
    if (!next) return;
    event.preventDefault();
    active.value = next.id;
    frame.current?.querySelector<SVGElement>(`[data-item="${next.id}"]`)?.focus();
  };
  return (
    <div ref={frame}>
      <Zoom
        view={view.value}
        decades={decadesOf(items)}
        onView={(chosenView) => {
          view.value = chosenView;
        }}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg width={width} height={HEIGHT} role="group" aria-label={t('panel.timeline')} onKeyDown={onKeyDown}>
        <Axis scale={scale} width={width} />
        {day && <ArticleLine x={scale(new Date(day))} day={day} width={width} />}
        {placed.map((item) => (
          <Mark
            key={item.id}
            item={item}
            isChosen={item.id === chosen?.id}
            onChoose={() => {
              active.value = item.id;
            }}
          />
        ))}
      </svg>
      {chosen && <TimelineDetail item={chosen} facts={facts} />}
      <ItemList items={placed} />
    </div>
  );
}

function ItemList({ items }: { items: readonly TimelineItem[] }) {
  return (
    <details>
      <summary>{t('panel.asList')}</summary>
      <ol class="events">
        {items.map((item) => (
          <li key={item.id}>{itemLabel(item)}</li>
        ))}
      </ol>
    </details>
  );
}

/** The one wanted, else a meeting that the page speaks of, else the latest. */
function chooseItem(items: readonly PlacedItem[], id: string | null): PlacedItem | undefined {
  return items.find((item) => item.id === id) ?? items.find(({ isHere }) => isHere) ?? items.at(-1);
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -1e6, End: 1e6 };

/** The item to which an arrow key, Home or End leads; undefined for other keys. */
function neighbour(
  items: readonly PlacedItem[],
  from: PlacedItem | undefined,
  key: string,
): PlacedItem | undefined {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined) return undefined;
  const index = items.findIndex(({ id }) => id === from?.id) + step;
  return items[Math.max(0, Math.min(items.length - 1, index))];
}
