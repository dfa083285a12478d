import * as v from 'valibot';

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Score = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** A stretch of the article text to go to, in UTF-16 offsets. */
export const Stretch = v.object({ start: Offset, end: Offset });
export type Stretch = v.InferOutput<typeof Stretch>;

const Mention = v.object({
  ...Stretch.entries,
  entity: v.string(),
  kind: v.string(),
  surface: v.string(),
  how: v.picklist(['exact', 'variant', 'fuzzy', 'short']),
  score: Score,
});
const noteBase = { ...Stretch.entries, score: Score, reason: v.string() };
const Note = v.variant('layer', [
  v.object({ ...noteBase, layer: v.literal('summits'), id: v.string() }),
  v.object({ ...noteBase, layer: v.literal('sanctions'), id: v.string() }),
  v.object({
    ...noteBase,
    layer: v.literal('claims'),
    topic: v.string(),
    claims: v.array(v.string()),
    conflicts: v.optional(v.array(v.string())),
  }),
]);
const Coverage = v.object({
  verdict: v.picklist(['coverage', 'mention', 'none']),
  score: Score,
  summit: v.nullable(v.string()),
  signals: v.array(v.object({ id: v.string(), weight: v.number(), quote: v.optional(v.string()) })),
});

/** What the annotator knows of the page it runs in. Read through this schema: the page's process is not trusted. */
export const PageReport = v.object({
  url: v.string(),
  title: v.string(),
  /** Registrable domain whose settings hold: `cbc.ca`. */
  site: v.string(),
  published: v.optional(v.string()),
  lang: v.optional(v.string()),
  /** The article text that the offsets below count in (UTF-16). */
  text: v.string(),
  coverage: Coverage,
  mentions: v.array(Mention),
  context: v.array(Note),
  /** Notes on this page that the layers let through: the badge's number. */
  notes: Offset,
  /** Paused for this page only, until it is left. */
  pausedHere: v.boolean(),
  /** Why the annotator stopped itself: `changes` where the budget for a living page is spent. */
  stopped: v.optional(v.picklist(['changes'])),
});
export type PageReport = v.InferOutput<typeof PageReport>;
