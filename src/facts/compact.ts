import type { FactRecords, Guards } from './schema';

/** The collections of records; the guards are no records. */
export const COLLECTIONS = [
  'entities',
  'summits',
  'sanctions',
  'claims',
  'topics',
  'timeline',
  'sources',
] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** One field of all records, in their order, null where a record leaves it at its default; a field that holds an object is a column for each of its fields. */
export type Column = readonly unknown[] | { readonly [field: string]: Column };

/**
 * The records as they travel inside the bundle: field by field instead of record by record, which gzip packs a sixth
 * smaller. Notes are left out, and so are sources that say no more than where an outlet's own site is. Ids of sources
 * are their place in the list, to base 36.
 */
export type CompactFacts = Record<Collection, { readonly [field: string]: Column }> & { guards: Guards };

/**
 * What a field holds where a record leaves it out. The schema says the same (a test compares them);
 * the table saves the reading page from loading the schema.
 */
export const DEFAULTS = {
  entities: {
    names: {},
    misprints: [],
    short: [],
    guarded: [],
    roles: [],
    confusables: [],
    lookalikes: [],
    support: 'page',
  },
  summits: { places: [], programme: [], since: [], disputes: [] },
  sanctions: { names: [], targets: [], topics: [], disputes: [] },
  claims: { contradicts: [], supports: [], support: 'page' },
  topics: { cues: {} },
  timeline: { entities: [] },
  sources: {},
} as const satisfies { [C in Collection]: Partial<FactRecords[C][number]> | object };
