import { COLLECTIONS } from '../compact';
import type { Fault } from '../read';
import { type FactSet, faultIn, type RecordWithId } from './rule';

/** Ids are unique within a collection. */
export function uniqueIds(set: FactSet): Fault[] {
  return COLLECTIONS.flatMap((name) => duplicates(set, set.records[name]));
}

/** Records stand in the order of their ids within a file, so that two editors' additions do not collide. */
export function sortedIds(set: FactSet): Fault[] {
  return COLLECTIONS.flatMap((name) => unsorted(set, set.records[name]));
}

function duplicates(set: FactSet, records: readonly RecordWithId[]): Fault[] {
  const first = new Map<string, RecordWithId>();
  return records.flatMap((record) => {
    const earlier = first.get(record.id);
    if (!earlier) {
      first.set(record.id, record);
      return [];
    }
    const where = set.fileOf.get(earlier) ?? '-';
    return [
      faultIn(set, record, 'id', `the id is taken by another record in ${where}: give this one its own`),
    ];
  });
}

function unsorted(set: FactSet, records: readonly RecordWithId[]): Fault[] {
  const last = new Map<string, string>();
  return records.flatMap((record) => {
    const file = set.fileOf.get(record) ?? '-';
    const previous = last.get(file);
    last.set(file, record.id);
    if (previous === undefined || previous <= record.id) return [];
    return [
      faultIn(set, record, 'id', `stands after "${previous}": move it so that ids are in alphabetical order`),
    ];
  });
}
