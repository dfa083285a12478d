import { findNumber, NUMBER } from './numbers';

/** A date in a text: as precise as it is printed. */
export interface TextDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

const MONTH_STEMS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janvier', 'enero', 'gennaio', 'stycznia', 'styczniu', 'январ', 'січ'],
  ['february', 'feb', 'februar', 'fevrier', 'febrero', 'febbraio', 'lutego', 'lutym', 'феврал', 'лют'],
  ['march', 'mar', 'marz', 'mars', 'marzo', 'marca', 'marcu', 'март', 'берез'],
  ['april', 'apr', 'avril', 'abril', 'aprile', 'kwietnia', 'kwietniu', 'апрел', 'квіт'],
  ['may', 'mai', 'mayo', 'maggio', 'maja', 'maju', 'мая', 'мае', 'трав'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'czerwca', 'czerwcu', 'июн', 'черв'],
  ['july', 'jul', 'juli', 'juillet', 'julio', 'luglio', 'lipca', 'lipcu', 'июл', 'лип'],
  ['august', 'aug', 'aout', 'agosto', 'sierpnia', 'sierpniu', 'август', 'серп'],
  [
    'september',
    'sept',
    'sep',
    'septembre',
    'septiembre',
    'settembre',
    'wrzesnia',
    'wrzesniu',
    'сентябр',
    'верес',
  ],
  ['october', 'oct', 'oktober', 'octobre', 'octubre', 'ottobre', 'pazdziernika', 'октябр', 'жовт'],
  ['november', 'nov', 'novembre', 'noviembre', 'listopada', 'listopadzie', 'ноябр', 'листопад'],
  [
    'december',
    'dec',
    'dezember',
    'decembre',
    'diciembre',
    'dicembre',
    'grudnia',
    'grudniu',
    'декабр',
    'груд',
  ],
];
const MONTHS = new Map(
  MONTH_STEMS.flatMap((stems, index) => stems.map((form) => [form, index + 1] as const)),
);
const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})[а-яієї]*`;
const YEAR = '(1[89]\\d\\d|20\\d\\d)';
const GAP = '[\\s.,]*(?:de|del|of|the)?[\\s.,]*';

const PATTERNS: readonly { regex: RegExp; read: (m: readonly (string | undefined)[]) => TextDate }[] = [
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d])${MONTH}${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?-\\s?\\d{1,2})?,?\\s+${YEAR}(?!\\d)`,
      'gu',
    ),
    read: (m) => ({ month: MONTHS.get(m[1] ?? ''), day: Number(m[2]), year: Number(m[3]) }),
  },
  {
    regex: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s?-\\s?\\d{1,2}\\.?)?${GAP}${MONTH}${GAP}${YEAR}(?!\\d)`,
      'gu',
    ),
    read: (m) => ({ day: Number(m[1]), month: MONTHS.get(m[2] ?? ''), year: Number(m[3]) }),
  },
  {
    regex: new RegExp(`(?<![\\p{L}\\d])${MONTH}${GAP}${YEAR}(?!\\d)`, 'gu'),
    read: (m) => ({ month: MONTHS.get(m[1] ?? ''), year: Number(m[2]) }),
  },
  {
    regex: new RegExp(`(?<!\\d)${YEAR}\\s?[年년]\\s?(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일])?`, 'gu'),
    read: (m) => ({ year: Number(m[1]), month: Number(m[2]), ...(m[3] ? { day: Number(m[3]) } : {}) }),
  },
  {
    regex: new RegExp(`(?<!\\d)${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`, 'gu'),
    read: (m) => ({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
  },
  {
    regex: new RegExp(
      `(?<![\\d/.,$€£-])(?<!(?:since|desde|desde el ano|seit|depuis|dal|od|[сcз]) )${YEAR}(?![\\d/]|[.,]\\d)`,
      'gu',
    ),
    read: (m) => ({ year: Number(m[1]) }),
  },
];

/** Full and partial dates with a year in folded text, each stretch read once, the most precise way. */
export function findDates(folded: string): TextDate[] {
  if (!/\d{4}/.test(folded)) return [];
  let rest = folded;
  const dates: TextDate[] = [];
  for (const { regex, read } of PATTERNS) {
    for (const match of rest.matchAll(regex)) dates.push(read(match));
    rest = rest.replace(regex, (found) => ' '.repeat(found.length));
  }
  return dates;
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with or without a time after it. */
export function readDate(iso: string | undefined): TextDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? '');
  if (!match) return undefined;
  return {
    year: Number(match[1]),
    ...(match[2] ? { month: Number(match[2]) } : {}),
    ...(match[3] ? { day: Number(match[3]) } : {}),
  };
}

const AGO = new RegExp(
  `(?<![\\p{L}\\d])(${NUMBER})( and a half)? (year|month)s?(?: and (${NUMBER}) months?)? (?:ago|earlier|before)`,
  'gu',
);
const LAST_MONTH = new RegExp(
  `(?<!\\p{L})(?:last|in|since|this|прошлого|в|im|en|dernier|zeszlego|w) ${MONTH}(?![\\s.,]*\\d)|(?<!\\p{L})${MONTH} (?:pasado|dernier|scorso)|(?<!\\p{L})${MONTH} \\d{1,2}(?!\\d)(?!,? \\d{4})`,
  'gu',
);
const LAST_YEAR =
  /\blast year(?:'s)?\b|\ba year (?:ago|earlier)\b|прошлом году|в прошлого года|l'an dernier|im vergangenen jahr|el ano pasado|w zeszlym roku|w ubieglym roku|지난해|작년|去年|昨年/u;

/** Dates told by their distance from the day of publication: "four and a half years ago", "last year". */
export function findRelativeDates(folded: string, published: TextDate): TextDate[] {
  const dates: TextDate[] = [];
  for (const match of folded.matchAll(AGO)) {
    const count = findNumber(match[1] ?? '') ?? 0;
    const months =
      match[3] === 'year' ? count * 12 + (match[2] ? 6 : 0) + (findNumber(match[4] ?? '0') ?? 0) : count;
    const exact = match[3] === 'month' || match[2] !== undefined || match[4] !== undefined;
    const total = published.year * 12 + (published.month ?? 6) - 1 - months;
    dates.push(
      exact ? { year: Math.floor(total / 12), month: (total % 12) + 1 } : { year: published.year - count },
    );
  }
  if (LAST_YEAR.test(folded)) dates.push({ year: published.year - 1 });
  for (const match of folded.matchAll(LAST_MONTH)) {
    const month = MONTHS.get(match[1] ?? match[2] ?? match[3] ?? '');
    if (month !== undefined)
      dates.push({ year: month <= (published.month ?? 12) ? published.year : published.year - 1, month });
  }
  return dates;
}
