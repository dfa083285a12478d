import type { PartialDate } from '../../facts/schema';

type Precision = 'month' | 'day' | 'span';

const PARTS: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  span: { dateStyle: 'long' },
};

/** Kept, as making one takes longer than all that it formats for a card. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(lang: string, precision: Precision): Intl.DateTimeFormat {
  const key = `${lang} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang, { ...PARTS[precision], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** A partial date in the reader's language, as precise as it is: "2023", "September 2023", "13 September 2023". */
export function formatDate(date: PartialDate, lang: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return formatFor(lang, day === undefined ? 'month' : 'day').format(when);
}

/** A span of days; one date where both ends are the same: "19 June 2024", "17–19 June 2024". */
export function formatSpan(from: PartialDate, to: PartialDate, lang: string): string {
  if (from === to || from.length !== 10 || to.length !== 10) return formatDate(from, lang);
  return formatFor(lang, 'span').formatRange(new Date(from), new Date(to));
}
