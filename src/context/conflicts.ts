import type { Claim } from '../facts/schema';
import { readDate } from './dates';
import { differs, type Point, type PointKind, readPoints } from './points';
import { foldForm } from './words';

/** Claims that give a point a value, by what they are about. */
export type ClaimPoints = ReadonlyMap<PointKind, readonly { claim: Claim; point: Point }[]>;

export function indexPoints(claims: Iterable<Claim>): ClaimPoints {
  const index = new Map<PointKind, { claim: Claim; point: Point }[]>();
  for (const claim of claims) {
    for (const point of readPoints(foldForm(claim.text), readDate(claim.date)?.year)) {
      const list = index.get(point.about);
      if (list) list.push({ claim, point });
      else index.set(point.about, [{ claim, point }]);
    }
  }
  return index;
}

/** A claim that states otherwise than the passage does. */
export interface Conflict {
  claim: Claim;
  about: PointKind;
}

/** Claims on the same meeting, or on none, that give a point of the passage another value. `year` is that of the article. */
export function findConflicts(
  text: string,
  year: number | undefined,
  summit: string | null,
  index: ClaimPoints,
): Conflict[] {
  return readPoints(text, year).flatMap((point) =>
    (index.get(point.about) ?? [])
      .filter(({ claim, point: other }) => differs(point, other) && isOfSame(claim, summit))
      .map(({ claim }) => ({ claim, about: point.about })),
  );
}

function isOfSame(claim: Claim, summit: string | null): boolean {
  return claim.summit === undefined || claim.summit === summit;
}
