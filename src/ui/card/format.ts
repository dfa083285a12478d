import type { PartialDate } from '../../facts/schema';

/** A partial date in the reader's language, as precise as it is: "2023", "September 2023", "13 September 2023". */
export function formatDate(date: PartialDate, lang: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const parts = {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' as const }),
  } as const;
  return new Intl.DateTimeFormat(lang, { ...parts, timeZone: 'UTC' }).format(when);
}

/** A span of days; one date where both ends are the same: "19 June 2024", "17–19 June 2024". */
export function formatSpan(from: PartialDate, to: PartialDate, lang: string): string {
  if (from === to || from.length !== 10 || to.length !== 10) return formatDate(from, lang);
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
  return format.formatRange(new Date(from), new Date(to));
}
