import type { Fault } from '../read';
import type { Claim } from '../schema';
import { type FactSet, faultIn } from './rule';

/** `contradicts` and `supports` hold both ways, never both at once, never of a claim with itself. */
export function mutualClaimLinks(set: FactSet): Fault[] {
  const byId = new Map(set.records.claims.map((claim) => [claim.id, claim]));
  return set.records.claims.flatMap((claim) => [
    ...oneWay(set, byId, claim, 'contradicts'),
    ...oneWay(set, byId, claim, 'supports'),
    ...claim.contradicts
      .filter((id) => claim.supports.includes(id))
      .map((id) =>
        faultIn(set, claim, 'supports', `"${id}" stands under "contradicts" too: keep one of the two`),
      ),
  ]);
}

function oneWay(
  set: FactSet,
  byId: ReadonlyMap<string, Claim>,
  claim: Claim,
  link: 'contradicts' | 'supports',
): Fault[] {
  return claim[link].flatMap((id) => {
    if (id === claim.id) return [faultIn(set, claim, link, 'names the claim itself: take it out')];
    const other = byId.get(id);
    if (!other || other[link].includes(claim.id)) return [];
    return [
      faultIn(
        set,
        other,
        link,
        `"${claim.id}" ${link} this claim, not the other way round: add "${claim.id}" here`,
      ),
    ];
  });
}
