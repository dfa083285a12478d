import { COLLECTIONS } from '../compact';
import type { Fault } from '../read';
import type { FactRecords } from '../schema';

/** The fact base as the rules see it: the records, and the file that each record object was read from. */
export interface FactSet {
  records: FactRecords;
  fileOf: ReadonlyMap<object, string>;
}

/** Looks the whole fact base over; gives one fault for each place to mend, none where all is well. */
export type Rule = (set: FactSet) => Fault[];

export interface RecordWithId {
  id: string;
}

export function faultIn(set: FactSet, record: RecordWithId, field: string, message: string): Fault {
  return { file: set.fileOf.get(record) ?? '-', record: record.id, field, message };
}

export function allRecords({ records }: FactSet): RecordWithId[] {
  return COLLECTIONS.flatMap((name): RecordWithId[] => records[name]);
}
