import type { Fault } from '../read';
import type { Claim } from '../schema';
import { type FactSet, faultIn } from './rule';

const NOBODY = /^(unknown|unnamed|anonymous|n\/?a|none|various|sources?|\?|-)$/i;

/** A claim tells who made it and which outlet carried it, and what was established later has its own date and source. */
export function claimsAreAttributed(set: FactSet): Fault[] {
  const outlets = new Set(set.records.entities.filter(({ kind }) => kind === 'outlet').map(({ id }) => id));
  return set.records.claims.flatMap((claim) => [
    ...(NOBODY.test(claim.speaker)
      ? [
          faultIn(
            set,
            claim,
            'speaker',
            `"${claim.speaker}" is nobody: say who, or what kind of person ("US official, not named")`,
          ),
        ]
      : []),
    ...(outlets.has(claim.outlet)
      ? []
      : [
          faultIn(
            set,
            claim,
            'outlet',
            `"${claim.outlet}" is not an outlet of outlets.yaml: add it there, or name the one that carried the claim`,
          ),
        ]),
    ...laterFaults(set, claim),
  ]);
}

function laterFaults(set: FactSet, claim: Claim): Fault[] {
  const { later } = claim;
  if (!later || later.status === 'open' || later.status === 'opinion') return [];
  return [
    ...(later.date
      ? []
      : [faultIn(set, claim, 'later.date', `"${later.status}" needs the date on which it became known`)]),
    ...(later.sources.length > 0
      ? []
      : [
          faultIn(
            set,
            claim,
            'later.sources',
            `"${later.status}" needs a source of its own: cite the page that shows it`,
          ),
        ]),
  ];
}
