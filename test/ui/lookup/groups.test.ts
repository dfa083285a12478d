import { describe, expect, it } from 'vitest';
import type { Target } from '../../../src/lookup/forms';
import type { Hit } from '../../../src/lookup/lookup';
import { groupHits, groupOf } from '../../../src/ui/lookup/groups';

const hit = (target: Target): Hit => ({ target, form: target.id, ranges: [], score: 1 });
const person = (id: string): Target => ({ type: 'entity', kind: 'person', id });

describe('groupHits', () => {
  it('puts the group of the best hit first, and keeps the order within', () => {
    const hits = [
      hit({ type: 'claim', id: 'c' }),
      hit(person('a')),
      hit({ type: 'claim', id: 'd' }),
      hit(person('b')),
    ];
    const shown = groupHits(hits).map(({ group, hits }) => [group, hits.map(({ target }) => target.id)]);
    expect(shown).toEqual([
      ['claims', ['c', 'd']],
      ['people', ['a', 'b']],
    ]);
  });

  it('cuts a long group, so that the others stay in sight', () => {
    const many = Array.from({ length: 20 }, (_, index) => hit({ type: 'claim', id: String(index) }));
    expect(groupHits([...many, hit(person('a'))]).map(({ hits }) => hits.length)).toEqual([8, 1]);
  });
});

describe('groupOf', () => {
  it.each<[Target, string]>([
    [person('a'), 'people'],
    [{ type: 'entity', kind: 'outlet', id: 'a' }, 'organisations'],
    [{ type: 'entity', kind: 'weapon', id: 'a' }, 'things'],
    [{ type: 'summit', id: 'a' }, 'meetings'],
    [{ type: 'sanction', id: 'a' }, 'sanctions'],
  ])('%j → %s', (target, group) => expect(groupOf(target)).toBe(group));
});
