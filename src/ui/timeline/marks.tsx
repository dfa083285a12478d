import type { ScaleTime } from 'd3-scale';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from '../card/format';
import { itemLabel } from './item-label';
import { AXIS, MARK, type PlacedItem } from './layout';

/** Least room (px) that a year below the axis needs. */
const TICK = 60;

export function Axis({ scale, width }: { scale: ScaleTime<number, number>; width: number }) {
  const years = new Intl.DateTimeFormat(uiLanguage(), { year: 'numeric', timeZone: 'UTC' });
  return (
    <g class="axis">
      <line x1={0} x2={width} y1={AXIS} y2={AXIS} />
      {scale.ticks(Math.max(2, Math.floor(width / TICK))).map((tick) => (
        <g key={Number(tick)} transform={`translate(${scale(tick)} ${AXIS})`}>
          <line y2={4} />
          <text y={17} text-anchor="middle">
            {years.format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Where the open article stands. */
export function ArticleLine({ x, day, width }: { x: number; day: string; width: number }) {
  if (x < 0 || x > width) return null;
  return (
    <g class="article-line">
      <title>{t('panel.articleDate', [formatDate(day, uiLanguage())])}</title>
      <line x1={x} x2={x} y1={0} y2={AXIS} />
    </g>
  );
}

interface MarkProps {
  item: PlacedItem;
  isChosen: boolean;
  onChoose(): void;
}

/** A meeting (square) or an event (round), as wide as its date is vague. */
export function Mark({ item, isChosen, onChoose }: MarkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no HTML buttons
    <g
      role="button"
      tabIndex={isChosen ? 0 : -1}
      data-item={item.id}
      data-kind={item.kind}
      data-here={item.isHere || undefined}
      aria-pressed={isChosen}
      aria-label={itemLabel(item)}
      class="item"
      onFocus={onChoose}
      onPointerEnter={onChoose}
      onClick={onChoose}
    >
      <rect
        x={item.left}
        y={item.top}
        width={item.width}
        height={MARK}
        rx={item.kind === 'meeting' ? 1 : MARK / 2}
      />
    </g>
  );
}
