import { describe, expect, it } from 'vitest';
import { type MapPoint, sketchPlaces } from '../../../src/ui/panel/project';

const at = (id: string, lat: number, lon: number): MapPoint => ({
  id,
  name: id,
  position: [lat, lon],
  mentions: 1,
});
const pyongyang = at('pyongyang', 39.03, 125.75);
const vladivostok = at('vladivostok', 43.12, 131.89);
const vostochny = at('vostochny', 51.88, 128.33);

describe('sketchPlaces', () => {
  const { points, bar } = sketchPlaces([pyongyang, vladivostok, vostochny], 400, 260);
  const by = (id: string) => points.find((point) => point.id === id) ?? { x: NaN, y: NaN, labelY: NaN };

  it('puts north above south and east right of west, inside the frame', () => {
    expect(by('vostochny').y).toBeLessThan(by('vladivostok').y);
    expect(by('vladivostok').x).toBeGreaterThan(by('pyongyang').x);
    expect(points.every(({ x, y }) => x >= 0 && x <= 400 && y >= 0 && y <= 260)).toBe(true);
  });

  it('is to scale: Pyongyang to Vladivostok is about 690 km', () => {
    const px = Math.hypot(by('pyongyang').x - by('vladivostok').x, by('pyongyang').y - by('vladivostok').y);
    expect((px / bar.px) * bar.km).toBeGreaterThan(640);
    expect((px / bar.px) * bar.km).toBeLessThan(740);
  });

  it('keeps the labels of neighbours apart', () => {
    const close = sketchPlaces(
      [pyongyang, at('sunan', 39.2, 125.67), at('kumsusan', 39.06, 125.79), vladivostok],
      400,
      260,
    );
    const left = close.points.filter(({ anchor }) => anchor === 'start').map(({ labelY }) => labelY);
    expect(left.slice(1).every((y, index) => y - (left[index] ?? 0) >= 14)).toBe(true);
  });

  it('leaves out, and names, what lies on the other side of the world', () => {
    const wide = sketchPlaces([pyongyang, vladivostok, vostochny, at('washington', 38.9, -77.04)], 400, 260);
    expect(wide.beyond.map(({ id }) => id)).toEqual(['washington']);
    expect(wide.points).toEqual(points);
  });

  it('draws a single place in the middle', () => {
    const [only] = sketchPlaces([pyongyang], 400, 260).points;
    expect([only?.x, only?.y]).toEqual([200, 130]);
  });
});
