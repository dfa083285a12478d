import type { Fault } from '../read';
import { leaves } from '../walk';
import { allRecords, type FactSet, faultIn, type RecordWithId } from './rule';

const DATE_KEYS = new Set([
  'date',
  'from',
  'to',
  'seen',
  'start',
  'end',
  'born',
  'died',
  'published',
  'accessed',
  'checked',
]);

/** Every date is a day that exists, and none is later than the day its record was checked. */
export function datesExist(set: FactSet): Fault[] {
  return allRecords(set).flatMap((record) => {
    const checked = 'checked' in record && typeof record.checked === 'string' ? record.checked : undefined;
    return [...leaves(record)]
      .filter(({ key }) => DATE_KEYS.has(key))
      .flatMap(({ path, value }) => {
        if (!existsInCalendar(value))
          return [faultIn(set, record, path, `${value} is not a day of the calendar: correct it`)];
        if (checked !== undefined && isLater(value, checked)) {
          return [
            faultIn(
              set,
              record,
              path,
              `${value} is later than "checked" (${checked}): correct the date, or check the record again`,
            ),
          ];
        }
        return [];
      });
  });
}

/** What begins does not begin after it ends, and lists told "oldest first" are. */
export function datesInOrder(set: FactSet): Fault[] {
  const { entities, summits, sanctions, claims } = set.records;
  const order = (
    record: RecordWithId,
    field: string,
    early: string | undefined,
    late: string | undefined,
  ): Fault[] =>
    early !== undefined && late !== undefined && isLater(early, late)
      ? [faultIn(set, record, field, `${early} is after ${late}: swap or correct the dates`)]
      : [];
  return [
    ...entities.flatMap((entity) => [
      ...order(entity, 'born', entity.born, entity.died),
      ...entity.roles.flatMap(({ from, to, seen }, index) => [
        ...order(entity, `roles.${index}.from`, from, to),
        ...order(entity, `roles.${index}.seen`, from, seen),
        ...order(entity, `roles.${index}.seen`, seen, to),
      ]),
    ]),
    ...summits.flatMap((summit) => [
      ...order(summit, 'start', summit.start, summit.end),
      ...inTurn(summit.programme.map(({ date }) => date)).flatMap(([index, a, b]) =>
        order(summit, `programme.${index}.date`, a, b),
      ),
      ...summit.since.flatMap(({ date }, index) => order(summit, `since.${index}.date`, summit.start, date)),
    ]),
    ...sanctions.flatMap((sanction) =>
      inTurn(sanction.status.map(({ from }) => from)).flatMap(([index, a, b]) =>
        order(sanction, `status.${index}.from`, a, b),
      ),
    ),
    ...claims.flatMap((claim) => order(claim, 'later.date', claim.date, claim.later?.date)),
  ];
}

/** Neighbours of a list, with the index of the second. */
function inTurn(
  dates: readonly string[],
): [index: number, earlier: string | undefined, later: string | undefined][] {
  return dates.slice(1).map((date, index) => [index + 1, dates[index], date]);
}

/** Whether `a` is surely after `b`: compared only as far as both are precise. */
function isLater(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) > b.slice(0, shared);
}

function existsInCalendar(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}
