import { readMeetingNumber } from './meeting-number';
import { findNumber, NUMBER, ORDINAL, ordinalValue } from './numbers';
import { delegationAbroad, lengthAbroad, speedAbroad, venueAbroad } from './points-languages';

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
export const OF_ONE_MEETING: ReadonlySet<PointKind> = new Set([
  'venue',
  'length of the talks',
  'day of the meeting',
]);

const READERS: readonly [PointKind, (text: string, year?: number) => string | number | undefined][] = [
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
    .split(/(?<=[.!?]) |(?<=。)/)
    .filter((sentence) =>
      (sentence.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).every((one) => Number(one) === year),
    )
    .join(' ');
  return READERS.flatMap(([about, read]) => {
    const value = read(OF_ONE_MEETING.has(about) ? ofYear : text, year);
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

const SPEED =
  /(\d{2,3})(?:\.\d)?[ -]?(km\/h|kmh|kph|kilomet(?:re|er)s? (?:an|per) hour|км\/ч|mph|miles (?:an|per) hour)/;
function readSpeed(text: string): number | undefined {
  const match = SPEED.exec(text);
  if (!match) return speedAbroad(text);
  const value = Number(match[1]);
  return /^m/.test(match[2] ?? '') ? Math.round(value * KM_PER_MILE) : value;
}

const TRIP_ORDINAL = new RegExp(
  `\\b(${ORDINAL}) (?:foreign|overseas) (?:trip|visit|journey)(?! since)|` +
    `\\b(${ORDINAL}) (?:trip|visit|journey) (?:abroad|overseas|outside \\S+(?: \\S+)?)(?! since)(?! in)`,
);
const TRIP_COUNT = new RegExp(
  `\\b(${NUMBER}) (?:(?:foreign|overseas) (?:trips|visits|journeys)|(?:trips|visits|journeys) (?:abroad|overseas))`,
);

/** "His eighth trip abroad", "one of seven visits abroad", "ten foreign trips". */
function readTripNumber(text: string): number | undefined {
  if (!/abroad|overseas|foreign|outside/.test(text)) return undefined;
  const ordinal = TRIP_ORDINAL.exec(text);
  const value = ordinalValue(ordinal?.[1] ?? ordinal?.[2] ?? '');
  if (value !== undefined && value > 1) return value;
  return findNumber(TRIP_COUNT.exec(text)?.[1] ?? '');
}

const DELEGATION = new RegExp(
  `\\b(${NUMBER})[ -](?:strong|member|person|people)[ -]?(?:\\S+ ){0,2}?(?:delegation|party|entourage)|` +
    `(?:delegation|party|entourage) of (?:about |around |some )?(${NUMBER})\\b|` +
    `\\b(${NUMBER}) (?:people|officials|aides) (?:travel|accompan|came|come)`,
);

function readDelegation(text: string): number | undefined {
  const match = /delegation|party|entourage|people|officials|aides/.test(text) && DELEGATION.exec(text);
  return match ? findNumber(match[1] ?? match[2] ?? match[3] ?? '') : delegationAbroad(text);
}

/** Ways to say that a meeting is, was or will be at a place. */
const HELD_AT = VENUES.map(([place, id]) => {
  const name = `(?:${place.source})`;
  const ways = [
    `\\b${MEET}\\b[^.]{0,60}\\b(?:in|at)\\b[^.]{0,45}${name}`,
    `${name}[^.]{0,40}\\b(?:for|to hold|hosts?|hosted)\\b[^.]{0,24}\\b${MEET}\\b`,
    `${name}[^.]{0,12} to ${MEET}\\b`,
    `(?:arrived|come)\\b[^.]{0,40}${name}[^.]{0,40}(?:handshake|to meet|shook)`,
  ];
  return { place, id, held: new RegExp(ways.join('|')) };
});

function readVenue(text: string): string | undefined {
  const named = HELD_AT.filter(({ place }) => place.test(text));
  if (named.length === 0) return venueAbroad(text);
  for (const sentence of text.split(/(?<=[.!?]) /)) {
    if (NO_VENUE.test(sentence)) continue;
    const found = named.find(({ held }) => held.test(sentence));
    if (found) return found.id;
  }
  return venueAbroad(text);
}

const DEPARTURE = new RegExp(
  `(?:left|depart|set (?:off|out)|boarded|leaving|began)[^.]{0,60}\\b${DAYS}\\b(?: (?:in the |late |early )?(morning|afternoon|evening|night))|` +
    `(?:left|depart|set (?:off|out))[^.]{0,40}(?:on the |in the )(morning|afternoon|evening|night) of ${DAYS}`,
);

function readDeparture(text: string): string | undefined {
  if (!/train|pyongyang|kim|leader/.test(text)) return undefined;
  const match = DEPARTURE.exec(text);
  if (!match) return undefined;
  const [, dayFirst, partAfter, partFirst, dayAfter] = match;
  return `${dayFirst ?? dayAfter} ${(partAfter ?? partFirst ?? '').replace('night', 'evening')}`;
}

const LENGTH = new RegExp(
  `(?:talks|meeting|summit|conversation|spoke|talked|met)\\b[^.]{0,60}?(over |more than |less than |nearly |almost |at least )?` +
    `\\b(${NUMBER})( and a half|-and-a-half)?[ -]hours?(?: and (a half))?`,
);

/** Hours, halves counted; a bound ("over an hour") says too little to differ from. */
function readLength(text: string): number | undefined {
  if (!text.includes('hour')) return lengthAbroad(text);
  const match = LENGTH.exec(text);
  if (!match || match[1]) return undefined;
  const hours = findNumber(match[2] ?? '');
  return hours === undefined ? undefined : hours + (match[3] || match[4] ? 0.5 : 0);
}

const DAY = new RegExp(
  `\\b(?:meet|met|meeting|summit|talks) (?:[^.]{0,40} )?(?:took place [^.]{0,30})?on ${DAYS}\\b`,
);

function readDay(text: string): string | undefined {
  if (!text.includes('day')) return undefined;
  const match = DAY.exec(text);
  if (!match || /as early as|or on|or wednesday|said|told|reported|possibly|may /.test(text))
    return undefined;
  return match[1];
}
