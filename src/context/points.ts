import { findNumber, NUMBER, ORDINAL, ordinalValue } from './numbers';

/** A point on which sources can differ, with the value that a text gives it. */
export interface Point {
  about: PointKind;
  value: string | number;
}

export type PointKind =
  | 'train speed'
  | 'number of the meeting'
  | 'number of trips'
  | 'size of the delegation'
  | 'venue'
  | 'time of departure'
  | 'length of the talks'
  | 'day of the meeting';

const KM_PER_MILE = 1.609;
const MEET = '(?:meet|meets|met|meeting|summit|talks|negotiations)';
/** Places where meetings were said to be, by what texts call them. */
const VENUES: readonly [RegExp, string][] = [
  [/vladivostok/, 'vladivostok'],
  [/vostochny|vostochniy|spaceport|cosmod\w+|space launch cent/, 'vostochny-cosmodrome'],
  [/diaoyutai/, 'diaoyutai'],
  [/embassy/, 'embassy'],
];
/** The place is open, or named for another reason. */
const NO_VENUE =
  /whether|unclear|not (?:yet )?(?:clear|known)|secret|elsewhere|another place|instead of|away from|from vladivostok|junction|after the|no contact|not planned|forum/;
const DAYS = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** Points of one meeting: sentences that name another year are about another one. */
const OF_ONE_MEETING: ReadonlySet<PointKind> = new Set([
  'venue',
  'length of the talks',
  'day of the meeting',
]);

const READERS: readonly [PointKind, (text: string) => string | number | undefined][] = [
  ['train speed', readSpeed],
  ['number of the meeting', readMeetingNumber],
  ['number of trips', readTripNumber],
  ['size of the delegation', readDelegation],
  ['venue', readVenue],
  ['time of departure', readDeparture],
  ['length of the talks', readLength],
  ['day of the meeting', readDay],
];

/** The points that folded text states of a meeting in `year`; what it leaves open is left out. */
export function readPoints(text: string, year: number | undefined): Point[] {
  const ofYear = text
    .split(/(?<=[.!?]) /)
    .filter((sentence) =>
      (sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).every((one) => Number(one) === year),
    )
    .join(' ');
  return READERS.flatMap(([about, read]) => {
    const value = read(OF_ONE_MEETING.has(about) ? ofYear : text);
    return value === undefined ? [] : [{ about, value }];
  });
}

/** Whether two texts give one point different values. Speeds turned from miles to kilometres may differ by rounding. */
export function differs(a: Point, b: Point): boolean {
  if (a.about !== b.about) return false;
  if (typeof a.value === 'number' && typeof b.value === 'number' && a.about === 'train speed') {
    return Math.abs(a.value - b.value) > 2;
  }
  return a.value !== b.value;
}

function readSpeed(text: string): number | undefined {
  const before = /(?:時速|时速|시속)\s*(\d{2,3})/u.exec(text);
  if (before) return Number(before[1]);
  const match =
    /(\d{2,3})(?:\.\d)?[ -]?(km\/h|kmh|kph|kilomet(?:re|er)s? (?:an|per) hour|км\/ч|mph|miles (?:an|per) hour)/.exec(
      text,
    );
  if (!match) return undefined;
  const value = Number(match[1]);
  return /^m/.test(match[2] ?? '') ? Math.round(value * KM_PER_MILE) : value;
}

/** "Second summit with Putin", but not "first meeting in four years", nor "since their first meeting". */
function readMeetingNumber(text: string): number | undefined {
  if (!/putin|kim|leaders|two|they|their/.test(text) || /trump|\bxi\b/.test(text)) return undefined;
  const pattern = new RegExp(
    `(?<!(?:since|unlike|after|following|during) (?:his|their|the) )(${ORDINAL})(?:-ever)? (?:face-to-face )?(?:summit|meeting|talks|time (?:that )?(?:the two|they|kim|putin))(?! (?:in|since|for|of the (?:year|day|forum)))`,
    'g',
  );
  const values = [...text.matchAll(pattern)].map((match) => ordinalValue(match[1] ?? '') ?? 0);
  return values.length > 0 ? Math.max(...values) : undefined;
}

/** "His eighth trip abroad", "one of seven visits abroad", "ten foreign trips". */
function readTripNumber(text: string): number | undefined {
  const ordinal = new RegExp(
    `(${ORDINAL}) (?:foreign|overseas) (?:trip|visit|journey)(?! since)|(${ORDINAL}) (?:trip|visit|journey) (?:abroad|overseas|outside \\S+(?: \\S+)?)(?! since)(?! in)`,
  ).exec(text);
  const value = ordinalValue(ordinal?.[1] ?? ordinal?.[2] ?? '');
  if (value !== undefined && value > 1) return value;
  const count = new RegExp(
    `(${NUMBER}) (?:(?:foreign|overseas) (?:trips|visits|journeys)|(?:trips|visits|journeys) (?:abroad|overseas))`,
  ).exec(text);
  return count ? findNumber(count[1] ?? '') : undefined;
}

function readDelegation(text: string): number | undefined {
  const match = new RegExp(
    `(${NUMBER})[ -](?:strong|member|person|people)[ -]?(?:\\S+ ){0,2}?(?:delegation|party|entourage)|(?:delegation|party|entourage) of (?:about |around |some )?(${NUMBER})\\b|(${NUMBER}) (?:people|officials|aides) (?:travel|accompan|came|come)`,
  ).exec(text);
  return match ? findNumber(match[1] ?? match[2] ?? match[3] ?? '') : undefined;
}

function readVenue(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?]) /)) {
    if (NO_VENUE.test(sentence)) continue;
    for (const [place, id] of VENUES) {
      const name = place.source;
      const held = new RegExp(
        `\\b${MEET}\\b[^.]{0,60}\\b(?:in|at)\\b[^.]{0,45}(?:${name})|(?:${name})[^.]{0,40}\\b(?:for|to hold|hosts?|hosted)\\b[^.]{0,24}\\b${MEET}\\b|(?:${name})[^.]{0,12} to ${MEET}\\b|(?:arrived|come)\\b[^.]{0,40}(?:${name})[^.]{0,40}(?:handshake|to meet|shook)`,
      );
      if (held.test(sentence)) return id;
    }
  }
  return undefined;
}

function readDeparture(text: string): string | undefined {
  const match = new RegExp(
    `(?:left|depart|set (?:off|out)|boarded|leaving|began)[^.]{0,60}\\b${DAYS}\\b(?: (?:in the |late |early )?(morning|afternoon|evening|night))|(?:left|depart|set (?:off|out))[^.]{0,40}(?:on the |in the )(morning|afternoon|evening|night) of ${DAYS}`,
  ).exec(text);
  if (!match || !/train|pyongyang|kim|leader/.test(text)) return undefined;
  const [, dayFirst, partAfter, partFirst, dayAfter] = match;
  return `${dayFirst ?? dayAfter} ${(partAfter ?? partFirst ?? '').replace('night', 'evening')}`;
}

/** Hours, halves counted; a bound ("over an hour") says too little to differ from. */
function readLength(text: string): number | undefined {
  const match = new RegExp(
    `(?:talks|meeting|summit|conversation|spoke|talked|met)\\b[^.]{0,60}?(over |more than |less than |nearly |almost |at least )?\\b(${NUMBER})( and a half|-and-a-half)?[ -]hours?(?: and (a half))?`,
  ).exec(text);
  if (!match || match[1]) return undefined;
  const hours = findNumber(match[2] ?? '');
  return hours === undefined ? undefined : hours + (match[3] || match[4] ? 0.5 : 0);
}

function readDay(text: string): string | undefined {
  const match = new RegExp(
    `\\b(?:meet|met|meeting|summit|talks) (?:[^.]{0,40} )?(?:took place [^.]{0,30})?on ${DAYS}\\b`,
  ).exec(text);
  return match && !/as early as|or on|or wednesday|said|told|reported|possibly|may /.test(text)
    ? match[1]
    : undefined;
}
