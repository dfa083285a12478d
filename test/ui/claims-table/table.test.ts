import { describe, expect, it } from 'vitest';
import { loadBundledFacts } from '../../../src/facts/bundled';
import { SIDES } from '../../../src/facts/schema';
import type { PageReport } from '../../../src/messages/report';
import { claimsGrid, topicsOf } from '../../../src/ui/claims-table/table';

const facts = loadBundledFacts();

describe('claimsGrid', () => {
  it('holds every claim of a topic once, oldest first, under its side', () => {
    const { rows, sides } = claimsGrid(facts, [...facts.topics.keys()]);
    const cells = rows.flatMap(({ topic, cells }) =>
      [...cells].map(([side, claims]) => ({ topic, side, claims })),
    );
    for (const { topic, side, claims } of cells) {
      expect(claims.every((claim) => claim.topic === topic && claim.side === side)).toBe(true);
      expect(claims.map(({ date }) => date)).toEqual(claims.map(({ date }) => date).sort());
    }
    expect(cells.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(facts.claims.size);
    expect(sides).toEqual(SIDES.filter((side) => sides.includes(side)));
  });

  it('leaves out sides that say nothing, and topics without claims', () => {
    const { rows, sides } = claimsGrid(facts, ['food-aid', 'no-such-topic']);
    expect(rows.map(({ topic }) => topic)).toEqual(['food-aid']);
    expect(sides.every((side) => rows[0]?.cells.has(side))).toBe(true);
  });
});

describe('topicsOf', () => {
  it('gives the topics in the order of the text, each once', () => {
    const note = (topic: string, start: number) => ({
      layer: 'claims',
      topic,
      claims: [],
      start,
      end: start + 1,
      score: 1,
      reason: '',
    });
    const context = [note('b', 9), note('a', 1), note('b', 20)] as PageReport['context'];
    expect(topicsOf({ context } as PageReport)).toEqual(['a', 'b']);
    expect(topicsOf(null)).toEqual([]);
  });
});
