import * as v from 'valibot';

/** What can be switched on and off, in the order in which it is offered. */
export const LAYERS = ['names', 'summits', 'sanctions', 'claims'] as const;
export type Layer = (typeof LAYERS)[number];

const Switches = v.object(v.entriesFromList(LAYERS, v.boolean()));

/** A site's own wishes; what is absent follows the default. */
export const SiteSettings = v.object({
  layers: v.optional(v.partial(Switches), {}),
  paused: v.optional(v.boolean(), false),
  /** Entity and note ids that the reader hid here with "not this one". */
  hidden: v.optional(v.array(v.string()), []),
});
export type SiteSettings = v.InferOutput<typeof SiteSettings>;

/** Everything stored, version 1. Sites are keyed by registrable domain: `cbc.ca`. */
export const Settings = v.object({
  layers: Switches,
  paused: v.boolean(),
  sites: v.record(v.string(), SiteSettings),
  /** Mark the first mention of an entity in each stretch of text, or every one. */
  marks: v.picklist(['first', 'every']),
  /** Open cards after a dwell of the pointer, or on click and key only. */
  openOn: v.picklist(['dwell', 'click']),
  scheme: v.picklist(['page', 'light', 'dark']),
  /** Language of names in cards and lists; `auto` is the browser's. Interface texts always follow the browser. */
  language: v.picklist(['auto', 'en', 'fr', 'de', 'es', 'ru', 'ko', 'zh', 'ja']),
});
export type Settings = v.InferOutput<typeof Settings>;

export const DEFAULTS: Settings = {
  layers: { names: true, summits: true, sanctions: true, claims: true },
  paused: false,
  sites: {},
  marks: 'first',
  openOn: 'dwell',
  scheme: 'page',
  language: 'auto',
};
