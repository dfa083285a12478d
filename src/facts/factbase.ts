import { lazily } from './lazily';
import type {
  Claim,
  Entity,
  FactRecords,
  Guards,
  Sanction,
  Source,
  Summit,
  TimelineEvent,
  Topic,
} from './schema';

/** The fact base as the rest of the code reads it: lookups by id over validated records. */
export interface FactBase {
  entities: ReadonlyMap<string, Entity>;
  summits: ReadonlyMap<string, Summit>;
  sanctions: ReadonlyMap<string, Sanction>;
  claims: ReadonlyMap<string, Claim>;
  topics: ReadonlyMap<string, Topic>;
  sources: ReadonlyMap<string, Source>;
  timeline: readonly TimelineEvent[];
  guards: Guards;
}

/** Looks the records up when a kind of them is first asked for. */
export function createFactBase(records: FactRecords): FactBase {
  return lazily<FactBase>({
    entities: () => byId(records.entities),
    summits: () => byId(records.summits),
    sanctions: () => byId(records.sanctions),
    claims: () => byId(records.claims),
    topics: () => byId(records.topics),
    sources: () => byId(records.sources),
    timeline: () => records.timeline,
    guards: () => records.guards,
  });
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
