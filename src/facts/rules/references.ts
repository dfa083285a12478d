import type { Fault } from '../read';
import type { Claim, Sanction, Summit } from '../schema';
import { ID } from '../schema-fields';
import { leaves } from '../walk';
import { type FactSet, faultIn, type RecordWithId } from './rule';

type Target = 'entities' | 'sources' | 'topics' | 'summits' | 'claims';

const TARGET_NAME: Record<Target, string> = {
  entities: 'an entity (people, places, organisations, outlets, weapons, agreements, events)',
  sources: 'a source (sources.yaml)',
  topics: 'a topic (topics.yaml)',
  summits: 'a summit (summits.yaml)',
  claims: 'a claim (claims.yaml)',
};

/** Every id that a record points at exists. */
export function noDanglingReference(set: FactSet): Fault[] {
  const { records } = set;
  const known = {
    entities: idsOf(records.entities),
    sources: idsOf(records.sources),
    topics: idsOf(records.topics),
    summits: idsOf(records.summits),
    claims: idsOf(records.claims),
  };
  const check = (record: RecordWithId, field: string, target: Target, ids: readonly string[]): Fault[] =>
    ids
      .filter((id) => !known[target].has(id))
      .map((id) =>
        faultIn(
          set,
          record,
          field,
          `"${id}" is not the id of ${TARGET_NAME[target]}: correct it or add the record`,
        ),
      );
  const cited = (record: RecordWithId): Fault[] =>
    [...leaves(record)]
      .filter(({ key }) => key === 'sources')
      .flatMap(({ path, value }) => check(record, path, 'sources', [value]));
  return [
    ...records.entities.flatMap((entity) => [
      ...cited(entity),
      ...check(entity, 'confusables', 'entities', entity.confusables),
    ]),
    ...records.summits.flatMap((summit) => [...cited(summit), ...summitReferences(summit, check)]),
    ...records.sanctions.flatMap((sanction) => [...cited(sanction), ...sanctionReferences(sanction, check)]),
    ...records.claims.flatMap((claim) => [...cited(claim), ...claimReferences(claim, check)]),
    ...records.timeline.flatMap((event) => [
      ...cited(event),
      ...check(event, 'entities', 'entities', event.entities),
    ]),
  ];
}

type Check = (record: RecordWithId, field: string, target: Target, ids: readonly string[]) => Fault[];

function summitReferences(summit: Summit, check: Check): Fault[] {
  const delegates = [...(summit.delegations?.russia ?? []), ...(summit.delegations?.dprk ?? [])];
  return [
    ...check(summit, 'leaders', 'entities', summit.leaders),
    ...check(summit, 'places', 'entities', summit.places),
    ...check(summit, 'delegations', 'entities', delegates.filter(looksLikeId)),
  ];
}

function sanctionReferences(sanction: Sanction, check: Check): Fault[] {
  return [
    ...check(sanction, 'targets', 'entities', sanction.targets),
    ...check(sanction, 'topics', 'topics', sanction.topics),
  ];
}

function claimReferences(claim: Claim, check: Check): Fault[] {
  return [
    ...check(claim, 'topic', 'topics', [claim.topic]),
    ...check(claim, 'summit', 'summits', claim.summit === undefined ? [] : [claim.summit]),
    ...check(claim, 'speaker', 'entities', looksLikeId(claim.speaker) ? [claim.speaker] : []),
    ...check(claim, 'outlet', 'entities', [claim.outlet]),
    ...check(claim, 'contradicts', 'claims', claim.contradicts),
    ...check(claim, 'supports', 'claims', claim.supports),
  ];
}

/** Fields that take an id or a plain name: plain names have capitals or spaces. */
function looksLikeId(text: string): boolean {
  return ID.test(text);
}

function idsOf(records: readonly RecordWithId[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}
