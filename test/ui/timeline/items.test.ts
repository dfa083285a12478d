import { beforeEach, describe, expect, it } from 'vitest';
import { loadBundledFacts } from '../../../src/facts/bundled';
import type { PageReport } from '../../../src/messages/report';
import { itemLabel } from '../../../src/ui/timeline/item-label';
import { timelineItems } from '../../../src/ui/timeline/items';
import { speak } from '../catalogue';

const facts = loadBundledFacts();
const note = { layer: 'summits', id: 'summit-2019', start: 0, end: 1, score: 1, reason: '' } as const;
const report = {
  coverage: { verdict: 'coverage', score: 1, summit: 'summit-2023', signals: [] },
  context: [note],
} as unknown as PageReport;

beforeEach(() => speak('en'));

describe('timelineItems', () => {
  it('holds each meeting once and every other event, oldest first', () => {
    const items = timelineItems(facts, null);
    const events = facts.timeline.filter(({ kind }) => kind !== 'summit');
    expect(items).toHaveLength(facts.summits.size + events.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.map(({ date }) => date)).toEqual(items.map(({ date }) => date).sort());
    expect(items.filter(({ isHere }) => isHere)).toEqual([]);
  });

  it('sets apart the meeting that the page is about and those that it speaks of', () => {
    const here = timelineItems(facts, report).filter(({ isHere }) => isHere);
    expect(here.map(({ id }) => id)).toEqual(['summit-2019', 'summit-2023']);
    expect(here.map(itemLabel)[0]).toBe(
      'April 25, 2019: Vladivostok summit of 2019, Vladivostok, Far Eastern Federal University on Russky Island (spoken of on this page)',
    );
  });
});
