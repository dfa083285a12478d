import type * as v from 'valibot';
import type * as schema from './schema';

/** The records as they travel inside the bundle: fields that hold their default are left out. */
export interface CompactFacts {
  entities: v.InferInput<typeof schema.Entity>[];
  summits: v.InferInput<typeof schema.Summit>[];
  sanctions: v.InferInput<typeof schema.Sanction>[];
  claims: v.InferInput<typeof schema.Claim>[];
  topics: v.InferInput<typeof schema.Topic>[];
  timeline: v.InferInput<typeof schema.TimelineEvent>[];
  sources: v.InferInput<typeof schema.Source>[];
  guards: schema.Guards;
}

export type Collection = Exclude<keyof CompactFacts, 'guards'>;

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
} as const satisfies Record<Collection, object>;
