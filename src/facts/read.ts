import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseDocument } from 'yaml';
import type { FactRecords } from './schema';
import * as schema from './schema';

/** A fault in a fact file, told so that whoever edits the file can mend it. */
export interface Fault {
  file: string;
  /** Id of the record, or its position in the file where it has none. */
  record: string;
  /** Dotted path of the field: `roles.0.from`. */
  field: string;
  message: string;
}

type RecordSchema = v.GenericSchema<unknown, { id: string }>;

/** Which file holds which records. Several files may hold records of one kind. */
const FILES: Record<string, { into: Exclude<keyof FactRecords, 'guards'>; schema: RecordSchema }> = {
  'people.yaml': { into: 'entities', schema: schema.Entity },
  'places.yaml': { into: 'entities', schema: schema.Entity },
  'organisations.yaml': { into: 'entities', schema: schema.Entity },
  'outlets.yaml': { into: 'entities', schema: schema.Entity },
  'weapons.yaml': { into: 'entities', schema: schema.Entity },
  'agreements.yaml': { into: 'entities', schema: schema.Entity },
  'events.yaml': { into: 'entities', schema: schema.Entity },
  'summits.yaml': { into: 'summits', schema: schema.Summit },
  'sanctions.yaml': { into: 'sanctions', schema: schema.Sanction },
  'claims.yaml': { into: 'claims', schema: schema.Claim },
  'topics.yaml': { into: 'topics', schema: schema.Topic },
  'timeline.yaml': { into: 'timeline', schema: schema.TimelineEvent },
  'sources.yaml': { into: 'sources', schema: schema.Source },
};
const GUARDS_FILE = 'guards.yaml';

/** Reads and validates every fact file of `folder`; faulty records are left out and reported. `fileOf` tells where each record object stands. */
export function readFacts(folder: string): {
  records: FactRecords;
  faults: Fault[];
  fileOf: Map<object, string>;
} {
  const records: FactRecords = {
    entities: [],
    summits: [],
    sanctions: [],
    claims: [],
    topics: [],
    timeline: [],
    sources: [],
    guards: { people: [], places: [], words: [] },
  };
  const faults: Fault[] = [];
  const fileOf = new Map<object, string>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const parsed = parseYaml(folder, file, faults);
    if (file === GUARDS_FILE) {
      const result = v.safeParse(schema.Guards, parsed);
      if (result.success) records.guards = result.output;
      else addIssues(faults, file, 'guards', result.issues);
    } else if (FILES[file]) {
      const { into, schema: recordSchema } = FILES[file];
      for (const record of readRecords(file, parsed, recordSchema, faults)) {
        (records[into] as { id: string }[]).push(record);
        fileOf.set(record, file);
      }
    } else {
      faults.push({
        file,
        record: '-',
        field: '-',
        message: `unknown fact file; known are ${[...Object.keys(FILES), GUARDS_FILE].join(', ')}`,
      });
    }
  }
  return { records, faults, fileOf };
}

function parseYaml(folder: string, file: string, faults: Fault[]): unknown {
  const document = parseDocument(readFileSync(join(folder, file), 'utf8'));
  for (const error of document.errors) {
    faults.push({ file, record: '-', field: '-', message: `not valid YAML: ${error.message}` });
  }
  return document.errors.length > 0 ? [] : (document.toJS() as unknown);
}

function readRecords(
  file: string,
  parsed: unknown,
  recordSchema: RecordSchema,
  faults: Fault[],
): { id: string }[] {
  if (!Array.isArray(parsed)) {
    faults.push({
      file,
      record: '-',
      field: '-',
      message: 'the file must be a list of records, each starting with "- id:"',
    });
    return [];
  }
  return parsed.flatMap((raw: unknown, index) => {
    const result = v.safeParse(recordSchema, raw);
    if (result.success) return [result.output];
    addIssues(faults, file, recordName(raw, index), result.issues);
    return [];
  });
}

function recordName(raw: unknown, index: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' ? id : `record ${index + 1}`;
}

function addIssues(
  faults: Fault[],
  file: string,
  record: string,
  issues: readonly v.BaseIssue<unknown>[],
): void {
  for (const issue of issues) {
    faults.push({ file, record, field: v.getDotPath(issue) ?? '-', message: issue.message });
  }
}
