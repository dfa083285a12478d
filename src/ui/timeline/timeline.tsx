import { useSignal } from '@preact/signals';
import { scaleUtc } from 'd3-scale';
import { useId, useRef } from 'preact/hooks';
import type { FactBase } from '../../facts/factbase';
import type { PageReport } from '../../messages/report';
import { t, uiLanguage } from '../../messages/text';
import { formatDate } from '../card/format';
import { useWidth } from '../use-width';
import { type TimelineItem, timelineItems } from './items';
import { decadesOf, domainOf, type PlacedItem, placeItems, ROWS, type View } from './layout';
import { TimelineDetail } from './timeline-detail';

interface Props {
  facts: FactBase;
  report: PageReport | null;
}

const ROW = 14;
const SIZE = 9;
const SIDE = 14;
const AXIS = ROWS * ROW + 10;
const HEIGHT = AXIS + 24;

/** The relationship drawn to scale, with the open article's date and the meetings it speaks of. */
export function Timeline({ facts, report }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 360);
  const view = useSignal<View>('all');
  const active = useSignal<string | null>(null);
  const zoomId = useId();
  const items = timelineItems(facts, report);
  const scale = scaleUtc(domainOf(view.value, items, report?.published), [SIDE, width - SIDE]);
  const placed = placeItems(items, scale, SIZE);
  const chosen =
    placed.find(({ id }) => id === active.value) ?? placed.find(({ isHere }) => isHere) ?? placed.at(-1);
  const move = (step: number) => {
    const next =
      placed[
        Math.max(0, Math.min(placed.length - 1, placed.findIndex(({ id }) => id === chosen?.id) + step))
      ];
    if (!next) return;
    active.value = next.id;
    frame.current?.querySelector<SVGElement>(`[data-item="${next.id}"]`)?.focus();
  };
  return (
    <div ref={frame}>
      <label class="zoom" for={zoomId}>
        {t('panel.zoom')}{' '}
        <select
          id={zoomId}
          value={String(view.value)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            view.value = value === 'all' ? 'all' : Number(value);
          }}
        >
          <option value="all">{t('panel.allYears')}</option>
          {decadesOf(items).map((decade) => (
            <option key={decade} value={decade}>
              {decade}–{decade + 9}
            </option>
          ))}
        </select>
      </label>
      <svg
        width={width}
        height={HEIGHT}
        role="group"
        aria-label={t('panel.timeline')}
        onKeyDown={(event) => onArrow(event, move)}
      >
        <Axis scale={scale} width={width} />
        {report?.published && (
          <ArticleLine
            x={scale(new Date(report.published.slice(0, 10)))}
            date={report.published.slice(0, 10)}
            width={width}
          />
        )}
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
      <TextAlternative items={placed} />
    </div>
  );
}

function onArrow(event: KeyboardEvent, move: (step: number) => void): void {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
  const step = steps[event.key];
  if (step === undefined) return;
  event.preventDefault();
  move(step);
}

function Axis({ scale, width }: { scale: ReturnType<typeof scaleUtc<number, number>>; width: number }) {
  const years = new Intl.DateTimeFormat(uiLanguage(), { year: 'numeric', timeZone: 'UTC' });
  return (
    <g class="axis" aria-hidden="true">
      <line x1={0} x2={width} y1={AXIS} y2={AXIS} />
      {scale.ticks(Math.max(2, Math.floor(width / 60))).map((tick) => (
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

function ArticleLine({ x, date, width }: { x: number; date: string; width: number }) {
  if (x < 0 || x > width) return null;
  return (
    <g class="article-line" role="img" aria-label={t('panel.articleDate', [formatDate(date, uiLanguage())])}>
      <title>{t('panel.articleDate', [formatDate(date, uiLanguage())])}</title>
      <line x1={x} x2={x} y1={0} y2={AXIS} />
    </g>
  );
}

interface MarkProps {
  item: PlacedItem;
  isChosen: boolean;
  onChoose(): void;
}

function Mark({ item, isChosen, onChoose }: MarkProps) {
  const y = AXIS - 6 - item.row * ROW;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no HTML buttons
    <g
      role="button"
      tabIndex={isChosen ? 0 : -1}
      data-item={item.id}
      data-kind={item.kind}
      data-here={item.isHere || undefined}
      aria-pressed={isChosen}
      aria-label={label(item)}
      class="item"
      onFocus={onChoose}
      onPointerEnter={onChoose}
      onClick={onChoose}
    >
      <rect
        x={item.from}
        y={y - SIZE + 4}
        width={item.to - item.from}
        height={SIZE}
        rx={item.kind === 'meeting' ? 1 : SIZE / 2}
      />
    </g>
  );
}

/** The same as a list, for those who read rather than look. */
function TextAlternative({ items }: { items: readonly TimelineItem[] }) {
  return (
    <details>
      <summary>{t('panel.asList')}</summary>
      <ol class="events">
        {items.map((item) => (
          <li key={item.id}>{label(item)}</li>
        ))}
      </ol>
    </details>
  );
}

function label({ date, text, isHere }: TimelineItem): string {
  const told = `${formatDate(date, uiLanguage())}: ${text}`;
  return isHere ? `${told} (${t('panel.spokenOf')})` : told;
}
