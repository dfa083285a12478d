import { once } from '../text/once';
import { type Collection, type Column, type CompactFacts, DEFAULTS } from './compact';
import { homeSource } from './home-source';
import { lazily } from './lazily';
import type { Entity, FactRecords, Source } from './schema';

/** The records out of the compiled form, whole but for their notes; each collection is expanded when first read. */
export function expandFacts(compact: CompactFacts): FactRecords {
  const named = once(() => withHomes(records(compact, 'entities')));
  return lazily<FactRecords>({
    entities: () => named().entities,
    summits: () => records(compact, 'summits'),
    sanctions: () => records(compact, 'sanctions'),
    claims: () => records(compact, 'claims'),
    topics: () => records(compact, 'topics'),
    timeline: () => records(compact, 'timeline'),
    sources: () => [...numbered(records(compact, 'sources')), ...named().homes],
    guards: () => compact.guards,
  });
}

function numbered(sources: readonly Source[]): Source[] {
  return sources.map((source, index) => ({ ...source, id: index.toString(36) }));
}

/** Gives outlets back the source that says no more than where their own site is. */
function withHomes(entities: Entity[]): { entities: Entity[]; homes: Source[] } {
  const homes: Source[] = [];
  for (const entity of entities) {
    const home = entity.sources.length === 0 ? homeSource(entity) : null;
    if (home === null) continue;
    entity.sources = [home.id];
    homes.push(home);
  }
  return { entities, homes };
}

function records<C extends Collection>(compact: CompactFacts, name: C): FactRecords[C] {
  const columns = compact[name];
  const defaults = Object.entries(DEFAULTS[name]);
  const rows: Row[] = [];
  for (let index = height(columns); index > 0; index--) rows.push({});
  for (const [field, column] of Object.entries(columns)) fill(rows, field, column);
  for (const [field, value] of defaults) {
    for (const row of rows) row[field] ??= value;
  }
  return rows as unknown as FactRecords[C];
}

type Row = Record<string, unknown>;

function height(column: Column): number {
  if (isList(column)) return column.length;
  return Math.max(0, ...Object.values(column).map((part) => height(part)));
}

/** Writes one field of every row; a nested column makes the object that holds its fields. */
function fill(rows: readonly (Row | undefined)[], field: string, column: Column): void {
  if (isList(column)) {
    for (let index = 0; index < column.length; index++) {
      const row = rows[index];
      if (row !== undefined && column[index] !== null) row[field] = column[index];
    }
    return;
  }
  const inner: Row[] = [];
  for (let index = height(column); index > 0; index--) inner.push({});
  for (const [part, values] of Object.entries(column)) fill(inner, part, values);
  fill(
    rows,
    field,
    inner.map((object) => (isEmpty(object) ? null : object)),
  );
}

function isEmpty(object: Row): boolean {
  for (const _ in object) return false;
  return true;
}

function isList(column: Column): column is readonly unknown[] {
  return Array.isArray(column);
}
