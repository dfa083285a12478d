import type { Fault } from '../read';
import type { Claim, FactRecords } from '../schema';

/** What the fact base promises its readers: least numbers, and how far they are reached. */
export interface Target {
  what: string;
  least: number;
  have: number;
}

/** Meetings whose coverage must show many voices. */
const MEETINGS = ['summit-2019', 'summit-2023', 'summit-2024', 'summit-2025'];

export function targets({ claims, entities }: FactRecords): Target[] {
  const settled = claims.filter(
    ({ later }) => later?.status === 'borne-out' || later?.status === 'contradicted',
  );
  return [
    { what: 'claims', least: 300, have: claims.length },
    {
      what: 'claims later borne out or contradicted, with a source',
      least: 40,
      have: settled.filter(({ later }) => later && later.sources.length > 0).length,
    },
    { what: 'outlets with a site', least: 150, have: entities.filter(({ site }) => site).length },
    ...MEETINGS.flatMap((meeting) =>
      meetingTargets(
        meeting,
        claims.filter(({ summit }) => summit === meeting),
      ),
    ),
  ];
}

function meetingTargets(meeting: string, claims: readonly Claim[]): Target[] {
  return [
    { what: `claims about ${meeting}`, least: 25, have: claims.length },
    { what: `speakers on ${meeting}`, least: 8, have: new Set(claims.map(({ speaker }) => speaker)).size },
    { what: `sides heard on ${meeting}`, least: 4, have: new Set(claims.map(({ side }) => side)).size },
  ];
}

/** The promised numbers are reached. */
export function targetsReached({ records }: { records: FactRecords }): Fault[] {
  return targets(records)
    .filter(({ have, least }) => have < least)
    .map(({ what, least, have }) => ({
      file: 'claims.yaml',
      record: '-',
      field: '-',
      message: `${what}: ${have} of at least ${least}: add what is missing`,
    }));
}
