import * as v from 'valibot';
import { Id, Ids, Line, Name, SourceIds, Text } from './schema-fields';

/** One definition of every record of the fact base: types, validation and the published JSON Schema come from here. */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as the source is, never more. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is YYYY, YYYY-MM or YYYY-MM-DD, in quotes',
  ),
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** When somebody last compared the record with its sources. */
const Checked = PartialDate;

/** The political side that a speaker or entity belongs to, as the claims table shows it. */
export const SIDES = [
  'dprk',
  'russia',
  'us',
  'rok',
  'china',
  'japan',
  'ukraine',
  'europe',
  'un',
  'experts',
  'press',
  'other',
] as const;
export const Side = v.picklist(SIDES);
export type Side = v.InferOutput<typeof Side>;

/** Languages with names of their own in the fact base; `mul` is for every other one. */
export const LANGUAGES = ['en', 'ko', 'ru', 'zh', 'ja', 'fr', 'de', 'es', 'uk', 'mul'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where a fact was read. Undated pages carry the date they were read instead. */
export const Source = v.strictObject({
  id: Id,
  publisher: Name,
  /** Title, or a description in our own words where the title is not known. */
  title: Line,
  url: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'a source is a web address'))),
  published: v.optional(PartialDate),
  accessed: v.optional(PartialDate),
});
export type Source = v.InferOutput<typeof Source>;

/** A post held, between the dates known; `seen` is a date on which a source shows the person in it. */
export const Role = v.strictObject({
  title: Line,
  from: v.optional(PartialDate),
  to: v.optional(PartialDate),
  seen: v.optional(PartialDate),
});
export type Role = v.InferOutput<typeof Role>;

const ENTITY_KINDS = [
  'person',
  'place',
  'organisation',
  'outlet',
  'weapon',
  'vehicle',
  'agreement',
  'event',
] as const;

/** A news site: which addresses are listed, and how its voice is to be read. */
const Site = v.strictObject({
  /** Registrable domains or hosts, without `www.`: `bbc.co.uk`, `en.yna.co.kr`. */
  domains: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))), v.minLength(1)),
  /** ISO 3166-1 alpha-2, lower case. */
  country: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  languages: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))), v.minLength(1)),
  ownership: v.picklist(['agency', 'public', 'private', 'state']),
});

export const Entity = v.strictObject({
  id: Id,
  kind: v.picklist(ENTITY_KINDS),
  name: Name,
  side: v.optional(Side),
  /** Forms valid anywhere, by language; the first of a language is the one shown to its readers. */
  names: v.optional(
    v.partial(
      v.strictObject(
        Object.fromEntries(LANGUAGES.map((l) => [l, v.array(Name)])) as Record<
          Language,
          v.ArraySchema<typeof Name, undefined>
        >,
      ),
    ),
    {},
  ),
  /** Misprints seen in print: matched, never shown as names. */
  misprints: v.optional(v.array(Name), []),
  /** Forms valid only where the text has introduced the entity: "Kim", "the North Korean leader". */
  short: v.optional(v.array(Name), []),
  /** Name forms above that need a context rule of their own because they are common words elsewhere. */
  guarded: v.optional(
    v.array(v.strictObject({ form: Name, near: v.pipe(v.array(Name), v.minLength(1)) })),
    [],
  ),
  description: Line,
  roles: v.optional(v.array(Role), []),
  born: v.optional(PartialDate),
  died: v.optional(PartialDate),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/))),
  /** Entities that must never be mixed up with this one; mutual. */
  confusables: Ids,
  /** Names of people, places and things outside the fact base that must not link to this one. */
  lookalikes: v.optional(v.array(Name), []),
  site: v.optional(Site),
  /** Places: degrees north and east, to a tenth or better. */
  position: v.optional(
    v.tuple([
      v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    ]),
  ),
  /** `article` where only a seed article says so. */
  support: v.optional(v.picklist(['page', 'article']), 'page'),
  sources: SourceIds,
  checked: Checked,
  note: v.optional(Text),
});
export type Entity = v.InferOutput<typeof Entity>;

const Dated = v.strictObject({ date: PartialDate, text: Text, sources: SourceIds });
/** What sources tell differently about one point, side by side. */
const Dispute = v.strictObject({
  about: Line,
  versions: v.pipe(v.array(v.strictObject({ by: Name, text: Line, sources: SourceIds })), v.minLength(2)),
});

export const Summit = v.strictObject({
  id: Id,
  name: Name,
  /** Entity ids of the leaders who met. */
  leaders: v.pipe(v.array(Id), v.minLength(2)),
  start: PartialDate,
  end: PartialDate,
  place: Line,
  /** Entity ids of the places named. */
  places: Ids,
  format: Line,
  length: v.optional(Line),
  outcome: Text,
  signed: v.optional(Text),
  /** Delegations: entity ids where there is one, else a plain name. */
  delegations: v.optional(v.strictObject({ russia: v.array(Name), dprk: v.array(Name) })),
  travel: v.optional(Text),
  programme: v.optional(v.array(Dated), []),
  /** What came of it later, apart from what was known on the day. */
  since: v.optional(v.array(Dated), []),
  disputes: v.optional(v.array(Dispute), []),
  sources: SourceIds,
  checked: Checked,
  note: v.optional(Text),
});
export type Summit = v.InferOutput<typeof Summit>;

/** Field names follow FollowTheMoney's Sanction where it has one (authority, program, reason, provisions, status). */
export const Sanction = v.strictObject({
  id: Id,
  name: Name,
  kind: v.picklist(['resolution', 'veto', 'order', 'law', 'listing', 'measure', 'body', 'warrant', 'note']),
  authority: Name,
  side: Side,
  /** Number as printed: `S/RES/2397 (2017)`, `Executive Order 13810`. */
  number: v.optional(Name),
  /** Forms that name it in running text: "resolution 2397", "UNSCR 2397". */
  names: v.optional(v.array(Name), []),
  date: PartialDate,
  vote: v.optional(
    v.strictObject({
      for: v.number(),
      against: v.number(),
      abstaining: v.number(),
      russia: Name,
      china: Name,
    }),
  ),
  reason: Line,
  provisions: Text,
  /** States over time, oldest first: in force, amended, lapsed, vetoed … */
  status: v.pipe(v.array(v.strictObject({ state: Line, from: PartialDate })), v.minLength(1)),
  targets: Ids,
  /** Topics of claims on which this measure bears. */
  topics: Ids,
  disputes: v.optional(v.array(Dispute), []),
  sources: SourceIds,
  checked: Checked,
  note: v.optional(Text),
});
export type Sanction = v.InferOutput<typeof Sanction>;

const STANCES = ['asserts', 'confirms', 'denies', 'doubts', 'predicts', 'warns'] as const;

/** A statement by somebody, in our words and always attributed; field names follow schema.org Claim and ClaimReview where they have one. */
export const Claim = v.strictObject({
  id: Id,
  topic: Id,
  summit: v.optional(Id),
  /** Entity id of who said it, or a plain name where the fact base has none. */
  speaker: Name,
  side: Side,
  /** Entity id of the outlet that first carried it. */
  outlet: Id,
  date: PartialDate,
  stance: v.picklist(STANCES),
  text: Text,
  contradicts: Ids,
  supports: Ids,
  /** What was established later, with the date it became known and its own source. */
  later: v.optional(
    v.strictObject({
      status: v.picklist(['borne-out', 'contradicted', 'open', 'opinion']),
      text: Text,
      date: v.optional(PartialDate),
      sources: v.optional(v.array(Id), []),
    }),
  ),
  support: v.optional(v.picklist(['page', 'article']), 'page'),
  sources: SourceIds,
  checked: Checked,
  note: v.optional(Text),
});
export type Claim = v.InferOutput<typeof Claim>;

export const Topic = v.strictObject({
  id: Id,
  name: Name,
  definition: Line,
  /** Cues by language that tell a passage is on this topic; their signs are explained at the head of topics.yaml. */
  cues: v.optional(v.record(v.string(), v.array(Text)), {}),
});
export type Topic = v.InferOutput<typeof Topic>;

export const TimelineEvent = v.strictObject({
  id: Id,
  date: PartialDate,
  text: Text,
  place: v.optional(Name),
  entities: Ids,
  kind: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  sources: SourceIds,
  checked: Checked,
  note: v.optional(Text),
});
export type TimelineEvent = v.InferOutput<typeof TimelineEvent>;

/** Ordinary names near our aliases that misspelling search must never turn into one of them. */
export const Guards = v.strictObject({ people: v.array(Name), places: v.array(Name), words: v.array(Name) });
export type Guards = v.InferOutput<typeof Guards>;

/** The whole fact base as read from `assets/facts/*.yaml`. */
export interface FactRecords {
  entities: Entity[];
  summits: Summit[];
  sanctions: Sanction[];
  claims: Claim[];
  topics: Topic[];
  timeline: TimelineEvent[];
  sources: Source[];
  guards: Guards;
}
