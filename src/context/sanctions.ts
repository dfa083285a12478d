import { findDates, type TextDate } from '../text/dates';
import { ordinal } from './meetings';
import type { Reading } from './reading';
import type { Reason } from './reason';
import { findRelativeDates } from './relative-dates';
import type { Measure } from './sanction-index';
import { orderNumbers, resolutionNumbers } from './sanction-numbers';
import { describedMeasures } from './sanctions-described';

/** A measure that a passage speaks of. */
export interface SanctionHit {
  id: string;
  score: number;
  reason: Reason;
}

export const SANCTION =
  /sanction|sankt|sancion|sanzion|sankcj|санкци|제재|制裁|blacklist|designat|embargo|asset freeze|froze/u;

/** Captions and bylines of fewer words do not break the thread. */
const SENTENCE_WORDS = 6;

/** The measures that each passage speaks of. */
export function findSanctions(
  readings: readonly Reading[],
  measures: readonly Measure[],
  published: TextDate | undefined,
): SanctionHit[][] {
  let before: readonly SanctionHit[] = [];
  return readings.map((reading) => {
    const hits = new Map<string, SanctionHit>();
    const add = (hit: SanctionHit): void => {
      if (!hits.has(hit.id)) hits.set(hit.id, hit);
    };
    for (const hit of namedMeasures(reading.text, measures)) add(hit);
    const dates = (): TextDate[] => [
      ...findDates(reading.text),
      ...(published ? findRelativeDates(reading.text, published) : []),
    ];
    for (const hit of describedMeasures(reading, measures, dates, before, hits.size > 0)) add(hit);
    if (reading.words.length >= SENTENCE_WORDS) before = [...hits.values()];
    return [...hits.values()];
  });
}

/** Measures by number, exact or nothing, or by a name of their own. */
function namedMeasures(text: string, measures: readonly Measure[]): SanctionHit[] {
  const resolutions = resolutionNumbers(text);
  const orders = orderNumbers(text);
  return measures.flatMap(({ id, kind, number, names }): SanctionHit[] => {
    if (number !== undefined && (kind === 'order' ? orders : resolutions).has(number)) {
      return [{ id, score: 1, reason: `${kind === 'order' ? 'order' : 'resolution'} ${number} named` }];
    }
    const isNamed = names.some((name) => text.includes(name)) && (kind !== 'listing' || SANCTION.test(text));
    return isNamed ? [{ id, score: 0.95, reason: 'named' }] : [];
  });
}

/** Whether a printed date is that of the measure: every part that is printed must agree. */
export function isDated({ date }: Measure, printed: TextDate): boolean {
  if (!date || printed.year !== date.year) return false;
  if (printed.month !== undefined && printed.month !== date.month) return false;
  return (
    printed.day === undefined || (date.day !== undefined && Math.abs(ordinal(printed) - ordinal(date)) <= 1)
  );
}
