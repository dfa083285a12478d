/** A date in a text: as precise as it is printed. */
export interface TextDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

const MONTH_STEMS: readonly string[] = [
  'january jan januar janvier enero gennaio stycznia styczniu январ січ janeiro januari ocak ledna',
  'february feb februar fevrier febrero febbraio lutego lutym феврал лют fevereiro februari subat unora',
  'march mar marz mars marzo marca marcu март берез marco maart mart brezna',
  'april apr avril abril aprile kwietnia kwietniu апрел квіт nisan dubna',
  'may mai mayo maggio maja maju мая мае трав maio mei mayis kvetna',
  'june jun juni juin junio giugno czerwca czerwcu июн черв junho haziran cervna',
  'july jul juli juillet julio luglio lipca lipcu июл лип julho temmuz cervence',
  'august aug aout agosto sierpnia sierpniu август серп augustus agustos srpna',
  'september sept sep septembre septiembre settembre wrzesnia wrzesniu сентябр верес setembro eylul zari',
  'october oct oktober octobre octubre ottobre pazdziernika октябр жовт outubro ekim rijna',
  'november nov novembre noviembre listopada listopadzie ноябр листопад novembro kasim listopadu',
  'december dec dezember decembre diciembre dicembre grudnia grudniu декабр груд dezembro aralik prosince',
];
/** Months by the beginnings of their folded names. */
const MONTHS = new Map(
  MONTH_STEMS.flatMap((stems, index) => stems.split(' ').map((form) => [form, index + 1] as const)),
);
/** A month's name in folded text, as a group of a regular expression: `monthOf` reads what it finds. */
export const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})[а-яієї]*`;
/** 1 to 12 for what `MONTH` found. */
export function monthOf(name: string | undefined): number | undefined {
  return MONTHS.get(name ?? '');
}

const YEAR = '(1[89]\\d\\d|20\\d\\d)';
const GAP = '[\\s.,]*(?:de|del|of|the)?[\\s.,]*';

const PATTERNS: readonly { regex: RegExp; read: (m: readonly (string | undefined)[]) => TextDate }[] = [
  {
    regex: new RegExp(
      `(?<![\\p{L}\\d])${MONTH}${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?-\\s?\\d{1,2})?,?\\s+${YEAR}(?!\\d)`,
      'gu',
    ),
    read: (m) => ({ month: monthOf(m[1]), day: Number(m[2]), year: Number(m[3]) }),
  },
  {
    regex: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:\\s?-\\s?\\d{1,2}\\.?)?${GAP}${MONTH}${GAP}${YEAR}(?!\\d)`,
      'gu',
    ),
    read: (m) => ({ day: Number(m[1]), month: monthOf(m[2]), year: Number(m[3]) }),
  },
  {
    regex: new RegExp(`(?<![\\p{L}\\d])${MONTH}${GAP}${YEAR}(?!\\d)`, 'gu'),
    read: (m) => ({ month: monthOf(m[1]), year: Number(m[2]) }),
  },
  {
    regex: new RegExp(`(?<!\\d)${YEAR}\\s?[年년]\\s?(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日일])?`, 'gu'),
    read: (m) => ({ year: Number(m[1]), month: Number(m[2]), ...(m[3] ? { day: Number(m[3]) } : {}) }),
  },
  {
    regex: new RegExp(`(?<!\\d)${YEAR}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, 'gu'),
    read: (m) => ({ year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }),
  },
  {
    // American where the second figure can be no month.
    regex: new RegExp(`(?<![\\d/.-])(\\d{1,2})[-/.](\\d{1,2})[-/.]${YEAR}(?!\\d)`, 'gu'),
    read: (m) =>
      Number(m[2]) > 12
        ? { year: Number(m[3]), month: Number(m[1]), day: Number(m[2]) }
        : { year: Number(m[3]), month: Number(m[2]), day: Number(m[1]) },
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
  return readDates(folded).map(({ date }) => date);
}

/** The first full date in folded text, as days since 1970; undefined where there is none. */
export function firstDay(folded: string): number | undefined {
  const full = readDates(folded).flatMap(({ at, date }) => ({ at, day: dayNumber(date) ?? Number.NaN }));
  const [first] = full.filter(({ day }) => !Number.isNaN(day)).sort((a, b) => a.at - b.at);
  return first?.day;
}

function readDates(folded: string): { at: number; date: TextDate }[] {
  if (!/\d{4}/.test(folded)) return [];
  let rest = folded;
  const dates: { at: number; date: TextDate }[] = [];
  for (const { regex, read } of PATTERNS) {
    for (const match of rest.matchAll(regex)) dates.push({ at: match.index, date: read(match) });
    rest = rest.replace(regex, (found) => ' '.repeat(found.length));
  }
  return dates;
}

const DAY_GAP = '\\.?\\s+(?:(?:de|di|of|the)\\s+)?';
const DAYS: readonly { regex: RegExp; month: number; day: number }[] = [
  { regex: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?${DAY_GAP}${MONTH}`, 'gu'), day: 1, month: 2 },
  { regex: new RegExp(`(?<![\\p{L}\\d])${MONTH}${DAY_GAP}(\\d{1,2})(?!\\d)`, 'gu'), month: 1, day: 2 },
  { regex: /(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/gu, month: 1, day: 2 },
];

/** Every day of a month that folded text names, with or without a year, as `MM-DD`. */
export function findDays(folded: string): Set<string> {
  const days = new Set<string>();
  for (const { regex, month, day } of DAYS) {
    for (const match of folded.matchAll(regex)) {
      const named = monthOf(match[month]) ?? Number(match[month]);
      if (named >= 1 && named <= 12) days.add(`${twoFigures(named)}-${twoFigures(Number(match[day]))}`);
    }
  }
  return days;
}

const twoFigures = (n: number) => String(n).padStart(2, '0');

/** Days since 1970; undefined where there is no day, or none that can be. */
export function dayNumber(date: TextDate | undefined): number | undefined {
  const { year, month = 0, day = 0 } = date ?? { year: 0 };
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return;
  return Date.UTC(year, month - 1, day) / 86_400_000;
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
