/** A place to draw; degrees north and east. */
export interface MapPoint {
  id: string;
  name: string;
  position: readonly [lat: number, lon: number];
  mentions: number;
}

/** A point in the drawing (px), with the place of its label. */
interface PlacedPoint extends MapPoint {
  x: number;
  y: number;
  labelY: number;
  /** Side of the point on which the label stands. */
  anchor: 'start' | 'end';
}

export interface Sketch {
  points: PlacedPoint[];
  /** Too far off to share a scale with the others. */
  beyond: MapPoint[];
  /** Length of the scale bar, and what it stands for. */
  bar: { px: number; km: number };
}

const KM_PER_DEGREE = 111.2;
const PAD = 26;
const LABEL = 14;
/** About what a letter of a label takes, in Han, kana and Hangul, and in others (px). */
const WIDE = 12;
const NARROW = 7;
const ROUND_KM = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
/** Least stretch of land shown (degrees), so that two neighbours do not fill the sketch. */
const LEAST_SPAN = 1.5;
/** Farthest from the middle of the places (degrees either way) that still belongs on the sketch. */
const REACH = 25;

/** Equirectangular about the middle latitude: true to scale near it, which is enough for a sketch of a region. */
export function sketchPlaces(all: readonly MapPoint[], width: number, height: number): Sketch {
  const { near, beyond } = partByReach(all);
  const [south, north] = extent(near.map(({ position }) => position[0]));
  const [west, east] = extent(near.map(({ position }) => position[1]));
  const [middleLat, middleLon] = [(south + north) / 2, (west + east) / 2];
  const shrink = Math.cos((middleLat * Math.PI) / 180);
  const pxPerDegree = Math.min(
    (width - 2 * PAD) / Math.max((east - west) * shrink, LEAST_SPAN),
    (height - 2 * PAD) / Math.max(north - south, LEAST_SPAN),
  );
  const placed = near.map((point): PlacedPoint => {
    const x = width / 2 + (point.position[1] - middleLon) * shrink * pxPerDegree;
    const y = height / 2 - (point.position[0] - middleLat) * pxPerDegree;
    return { ...point, x, y, labelY: y, anchor: labelSide(point.name, x, width) };
  });
  return {
    points: spreadLabels(placed, height),
    beyond,
    bar: scaleBar(pxPerDegree / KM_PER_DEGREE, width / 3),
  };
}

/** Places near the median one, and the others: one capital overseas must not shrink the rest to a dot. */
function partByReach(points: readonly MapPoint[]): { near: MapPoint[]; beyond: MapPoint[] } {
  const middle = ([0, 1] as const).map((axis) => {
    const sorted = points.map(({ position }) => position[axis]).sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  });
  const isNear = ({ position }: MapPoint) =>
    position.every((degrees, axis) => Math.abs(degrees - (middle[axis] ?? 0)) <= REACH);
  return { near: points.filter(isNear), beyond: points.filter((point) => !isNear(point)) };
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** To the right of the point where the label has room there, else on the side with more of it. */
function labelSide(name: string, x: number, width: number): PlacedPoint['anchor'] {
  const letters = [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? WIDE : NARROW), 0);
  return x + PAD / 2 + letters <= width || x < width / 2 ? 'start' : 'end';
}

/** Moves labels down, from north to south, until those on one side stand clear of each other. */
function spreadLabels(points: PlacedPoint[], height: number): PlacedPoint[] {
  const lowest = { start: -Infinity, end: -Infinity };
  return points
    .toSorted((a, b) => a.y - b.y)
    .map((point) => {
      const labelY = Math.min(Math.max(point.y, lowest[point.anchor] + LABEL), height - 4);
      lowest[point.anchor] = labelY;
      return { ...point, labelY };
    });
}

function scaleBar(pxPerKm: number, longest: number): Sketch['bar'] {
  const km = ROUND_KM.findLast((round) => round * pxPerKm <= longest) ?? 10;
  return { px: km * pxPerKm, km };
}
