import type { PartialDate, Role } from '../../facts/schema';
import { byDate, compareDates, daysOf, speaksOfLater } from './dates';

/**
 * The post that fits the day of the article: one held on that day, else the last one seen up to then
 * (a month or year that contains the day counts). Without a date the newest. Undefined where all are later.
 */
export function roleAt(roles: readonly Role[], article: string | undefined): Role | undefined {
  const day = article?.slice(0, 10) ?? '9999-12-31';
  const begun = roles.filter((role) => startOf(role) <= day && !speaksOfLater(role.title, article));
  const held = begun.filter(
    ({ from, to }) => from !== undefined && (to === undefined || daysOf(to).last >= day),
  );
  return latest(held) ?? latest(begun.filter(({ to }) => to === undefined)) ?? undefined;
}

/** Posts that began, or were first seen, after the day of the article, in order. */
export function rolesSince(roles: readonly Role[], article: string): (Role & { date: PartialDate })[] {
  return roles
    .filter((role) => startOf(role) > article.slice(0, 10) || speaksOfLater(role.title, article))
    .map((role) => ({ ...role, date: role.from ?? role.seen ?? '' }))
    .sort(byDate);
}

function startOf({ from, seen }: Role): string {
  const date = from ?? seen;
  return date === undefined ? '' : daysOf(date).first;
}

function latest(roles: readonly Role[]): Role | undefined {
  return roles.toSorted((a, b) => compareDates(startOf(a), startOf(b))).at(-1);
}
