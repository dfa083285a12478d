const MONTHS: readonly RegExp[] = [
  /^(?:jan|янв|січ|sty|ene|gen)/,
  /^(?:feb|fev|фев|лют|lut)/,
  /^(?:mar|мар|бер|maer)/,
  /^(?:apr|avr|abr|апр|кві|kwi)/,
  /^(?:may|mai$|mag|май|мая|тра|maj)/,
  /^(?:jun|juin|giu|июн|чер|cze)/,
  /^(?:jul|juil|lug|июл|лип|lip)/,
  /^(?:aug|aou|ago|авг|сер|sie)/,
  /^(?:sep|set|сен|вер|wrz)/,
  /^(?:oct|okt|out|ott|окт|жов|paz)/,
  /^(?:nov|ноя|лис|lis)/,
  /^(?:dec|dez|dic|дек|гру|gru)/,
];

const FORMS: readonly [RegExp, (m: RegExpMatchArray) => [number, number, number]][] = [
  [
    /\b(20\d\d)[-/.年](?:\s*)(\d{1,2})[-/.月](?:\s*)(\d{1,2})\b|(20\d\d)年(\d{1,2})月(\d{1,2})/g,
    (m) => [Number(m[1] ?? m[4]), Number(m[2] ?? m[5]), Number(m[3] ?? m[6])],
  ],
  [
    /\b(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)\b/g,
    (m) =>
      Number(m[2]) > 12
        ? [Number(m[3]), Number(m[1]), Number(m[2])]
        : [Number(m[3]), Number(m[2]), Number(m[1])],
  ],
  [
    /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+)?([a-zа-яіїєґ]{3,})\.?,?\s+(?:de\s+)?(20\d\d)/g,
    (m) => [Number(m[3]), monthOf(m[2]), Number(m[1])],
  ],
  [
    /([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(20\d\d)/g,
    (m) => [Number(m[3]), monthOf(m[1]), Number(m[2])],
  ],
  [/(20\d\d)년\s*(\d{1,2})월\s*(\d{1,2})일/g, (m) => [Number(m[1]), Number(m[2]), Number(m[3])]],
];

/** The first full date (day, month, year) in folded text, as days since 1970; undefined where there is none. */
export function firstDate(folded: string): number | undefined {
  let first: { at: number; day: number } | undefined;
  for (const [form, read] of FORMS) {
    for (const match of folded.matchAll(form)) {
      const day = dayNumber(...read(match));
      if (day === undefined) continue;
      if (!first || match.index < first.at) first = { at: match.index, day };
      break;
    }
  }
  return first?.day;
}

const DAY_FORMS: readonly [RegExp, (m: RegExpMatchArray) => [number, number]][] = [
  [
    /\b(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:de\s+|di\s+)?([a-zа-яіїєґ]{3,})/g,
    (m) => [monthOf(m[2]), Number(m[1])],
  ],
  [/([a-z]{3,})\.?\s+(\d{1,2})\b/g, (m) => [monthOf(m[1]), Number(m[2])]],
  [/(\d{1,2})[月월]\s*(\d{1,2})[日일]/g, (m) => [Number(m[1]), Number(m[2])]],
];

/** Every day of a month that folded text names, with or without a year, as `MM-DD`. */
export function daysNamed(folded: string): Set<string> {
  const days = new Set<string>();
  for (const [form, read] of DAY_FORMS) {
    for (const match of folded.matchAll(form)) {
      const [month, day] = read(match);
      if (month >= 1 && month <= 12) days.add(`${two(month)}-${two(day)}`);
    }
  }
  return days;
}

const two = (n: number) => String(n).padStart(2, '0');

/** Days since 1970 of an ISO date; undefined where it has no day. */
export function dayOf(iso: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '');
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function dayNumber(year: number, month: number, day: number): number | undefined {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.test(name ?? '')) + 1;
}
