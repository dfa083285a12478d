import type { Claim } from '../facts/schema';
import { readDate } from '../text/dates';
import { differs, type Point, type PointKind, readPoints } from './points';
import { foldForm } from './words';

/** The points that claims state, each read when it is first asked for. */
export interface ClaimPoints {
  of(claim: Claim): readonly Point[];
}

export function createClaimPoints(): ClaimPoints {
  const known = new WeakMap<Claim, readonly Point[]>();
  return {
    of(claim) {
      const points = known.get(claim) ?? readPoints(foldForm(claim.text), readDate(claim.date)?.year);
      known.set(claim, points);
      return points;
    },
  };
}

/** A claim that states otherwise than the passage does. */
export interface Conflict {
  claim: Claim;
  about: PointKind;
}

/** Of `claims` on the same meeting, or on none, those that give a point of the passage another value. */
export function findConflicts(
  stated: readonly Point[],
  claims: readonly Claim[],
  summit: string | null,
  points: ClaimPoints,
): Conflict[] {
  if (stated.length === 0) return [];
  return claims
    .filter((claim) => claim.summit === undefined || claim.summit === summit)
    .flatMap((claim) =>
      points
        .of(claim)
        .filter((point) => stated.some((one) => differs(one, point)))
        .map(({ about }) => ({ claim, about })),
    );
}
