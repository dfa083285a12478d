import { scaleUtc } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import type { TimelineItem } from '../../../src/ui/timeline/items';
import {
  AXIS,
  articleDay,
  decadesOf,
  domainOf,
  MARK,
  placeItems,
  spanOf,
} from '../../../src/ui/timeline/layout';

const item = (date: string, id = date): TimelineItem => ({
  id,
  kind: 'event',
  date,
  text: id,
  sources: [],
  isHere: false,
});
const day = (iso: string) => Number(new Date(iso));

describe('spanOf', () => {
  it.each([
    ['2019', '2019-01-01', '2020-01-01'],
    ['2019-04', '2019-04-01', '2019-05-01'],
    ['2019-04-25', '2019-04-25', '2019-04-26'],
  ])('%s', (date, from, to) => expect(spanOf(date).map(Number)).toEqual([day(from), day(to)]));
});

describe('domainOf', () => {
  const items = [item('1949-03-03'), item('2024-06')];

  it('takes all years, and the article where it is younger', () => {
    expect(domainOf('all', items).map(Number)).toEqual([day('1949-01-01'), day('2025-01-01')]);
    expect(domainOf('all', items, '2026-03-01').map(Number)).toEqual([day('1949-01-01'), day('2027-01-01')]);
  });

  it('takes one decade', () =>
    expect(domainOf(2010, items).map(Number)).toEqual([day('2010-01-01'), day('2020-01-01')]));

  it('offers the decades in which something happened', () => expect(decadesOf(items)).toEqual([1940, 2020]));
});

describe('placeItems', () => {
  const scale = scaleUtc([new Date('2000'), new Date('2010')], [0, 1000]);

  it('draws to scale: a vague date is as wide as it is vague', () => {
    const [year] = placeItems([item('2005')], scale);
    expect(year?.left).toBeCloseTo(500, -1);
    expect(year?.width).toBeCloseTo(100, -1);
    expect(placeItems([item('2005-07-01')], scale)[0]?.width).toBe(MARK);
  });

  it('stacks what would overlap and leaves out what lies outside', () => {
    const placed = placeItems(
      [item('1999'), item('2005-07-01', 'a'), item('2005-07-02', 'b'), item('2008-01-01')],
      scale,
    );
    expect(placed.map(({ id }) => id)).toEqual(['a', 'b', '2008-01-01']);
    expect(placed[1]?.top).toBeLessThan(placed[0]?.top ?? 0);
    expect(placed[2]?.top).toBe(placed[0]?.top);
  });

  it('stays above the axis and inside the drawing however many fall on one day', () => {
    const placed = placeItems(
      Array.from({ length: 40 }, (_, i) => item('2005-07-01', String(i))),
      scale,
    );
    expect(placed).toHaveLength(40);
    expect(placed.every(({ top }) => top >= 0 && top + MARK <= AXIS)).toBe(true);
  });
});

describe('articleDay', () => {
  it.each([
    ['2023-09-13T10:00:00Z', '2023-09-13'],
    ['2023-09-13', '2023-09-13'],
    ['Sept. 13', undefined],
    ['2023-99-99', undefined],
    [undefined, undefined],
  ])('%s → %s', (published, expected) => expect(articleDay(published)).toBe(expected));
});
