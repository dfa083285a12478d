import { type Collection, type CompactFacts, DEFAULTS } from './compact';
import type { Claim, Entity, Guards, Sanction, Source, Summit, TimelineEvent, Topic } from './schema';

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

/** Takes whole records or compiled ones, whose fields at their default are left out; the build has validated both. */
export function createFactBase(records: CompactFacts): FactBase {
  return {
    entities: byId(whole<Entity>(records, 'entities')),
    summits: byId(whole<Summit>(records, 'summits')),
    sanctions: byId(whole<Sanction>(records, 'sanctions')),
    claims: byId(whole<Claim>(records, 'claims')),
    topics: byId(whole<Topic>(records, 'topics')),
    sources: byId(whole<Source>(records, 'sources')),
    timeline: whole<TimelineEvent>(records, 'timeline'),
    guards: records.guards,
  };
}

/** The records with every field that compiling left out. */
function whole<T>(records: CompactFacts, name: Collection): T[] {
  const defaults = DEFAULTS[name];
  return records[name].map((record) => ({ ...defaults, ...record }) as T);
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}
