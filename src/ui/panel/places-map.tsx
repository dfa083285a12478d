import { useRef } from 'preact/hooks';
import { nameIn } from '../../context/cards/names';
import type { FactBase } from '../../facts/factbase';
import type { PageReport } from '../../messages/report';
import { t, uiLanguage } from '../../messages/text';
import { useWidth } from '../use-width';
import { type MapPoint, type Sketch, sketchPlaces } from './project';

interface Props {
  facts: FactBase;
  report: PageReport;
  lang: string;
}

const HEIGHT = 260;

/** Where the places named lie to each other: points to scale, no borders, nothing loaded. */
export function PlacesMap({ facts, report, lang }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 360);
  const points = pointsOf(facts, report, lang);
  // The frame is there without a place too: its width is followed from the first paint on.
  return (
    <div ref={frame} class="map">
      {points.length > 0 ? (
        <Drawing sketch={sketchPlaces(points, width, HEIGHT)} width={width} />
      ) : (
        <p class="quiet">{t('panel.noPlaces')}</p>
      )}
    </div>
  );
}

function Drawing({ sketch, width }: { sketch: Sketch; width: number }) {
  return (
    <>
      <svg width={width} height={HEIGHT} role="img" aria-label={t('panel.mapOf', [listNames(sketch.points)])}>
        {sketch.points.map((point) => (
          <Point key={point.id} point={point} />
        ))}
        <ScaleBar bar={sketch.bar} />
      </svg>
      <p class="quiet">{t('panel.mapNote')}</p>
      {sketch.beyond.length > 0 && <p class="quiet">{t('panel.mapBeyond', [listNames(sketch.beyond)])}</p>}
    </>
  );
}

function Point({ point: { name, x, y, labelY, anchor, mentions } }: { point: Sketch['points'][number] }) {
  const labelX = x + (anchor === 'start' ? 9 : -9);
  return (
    <g>
      {Math.abs(labelY - y) > 4 && <line class="leader" x1={x} y1={y} x2={labelX} y2={labelY} />}
      <circle cx={x} cy={y} r={Math.min(7, 3 + mentions)} />
      <text x={labelX} y={labelY + 4} text-anchor={anchor}>
        {name}
      </text>
    </g>
  );
}

function ScaleBar({ bar: { px, km } }: { bar: Sketch['bar'] }) {
  const length = new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit: 'kilometer' }).format(km);
  return (
    <g class="bar" transform={`translate(8 ${HEIGHT - 8})`}>
      <path d={`M0 -4V0H${px}V-4`} />
      <text x={px + 6} y={1}>
        {length}
      </text>
    </g>
  );
}

/** Places with a known position that the page names. */
function pointsOf(facts: FactBase, report: PageReport, lang: string): MapPoint[] {
  const counts = new Map<string, number>();
  for (const { entity } of report.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return [...counts].flatMap(([id, mentions]) => {
    const place = facts.entities.get(id);
    return place?.position ? [{ id, name: nameIn(place, lang), position: place.position, mentions }] : [];
  });
}

function listNames(points: readonly MapPoint[]): string {
  return new Intl.ListFormat(uiLanguage()).format(points.map(({ name }) => name));
}
