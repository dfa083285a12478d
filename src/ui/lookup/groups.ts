import type { Target } from '../../lookup/forms';
import type { Hit } from '../../lookup/lookup';

export type Group = 'people' | 'places' | 'organisations' | 'things' | 'meetings' | 'sanctions' | 'claims';

/** Most results shown of one group, so that claims do not bury the rest. */
const EACH = 8;

export function groupOf(target: Target): Group {
  if (target.type === 'summit') return 'meetings';
  if (target.type === 'sanction') return 'sanctions';
  if (target.type === 'claim') return 'claims';
  if (target.kind === 'person') return 'people';
  if (target.kind === 'place') return 'places';
  if (target.kind === 'organisation' || target.kind === 'outlet') return 'organisations';
  return 'things';
}

/** Groups in the order of their best hit, so that the best hit of all stands first. */
export function groupHits(hits: readonly Hit[]): { group: Group; hits: Hit[] }[] {
  const groups = new Map<Group, Hit[]>();
  for (const hit of hits) {
    const group = groupOf(hit.target);
    groups.set(group, [...(groups.get(group) ?? []), hit]);
  }
  return [...groups].map(([group, members]) => ({ group, hits: members.slice(0, EACH) }));
}
