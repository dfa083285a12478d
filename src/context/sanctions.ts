import { findDates, findRelativeDates, type TextDate } from './dates';
import { ordinal } from './meetings';
import type { Reading } from './reading';
import type { Measure } from './sanction-index';
import { describedMeasures } from './sanctions-described';

/** A measure that a passage speaks of. */
export interface SanctionHit {
  id: string;
  score: number;
  reason: string;
}

const RESOLUTION = /resolution|resoluci|risoluzion|rezoluc|резолюц|резолюці|unscr|s\/res|결의|决议|決議/u;
const ORDER = /executive order|\be\.?o\.?\s?\d{5}|исполнительн\S+ указ|행정명령|行政命令/u;
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
    for (const measure of measures) {
      if (isNumbered(reading.text, measure))
        add({
          id: measure.id,
          score: 1,
          reason: `${measure.kind === 'order' ? 'order' : 'resolution'} ${measure.number} named`,
        });
      else if (isNamed(reading.text, measure)) add({ id: measure.id, score: 0.95, reason: 'named' });
    }
    if (
      SANCTION.test(reading.text) ||
      RESOLUTION.test(reading.text) ||
      /veto|panel of experts|monitor|вето|панел|拒否権|否决|거부권/u.test(reading.text)
    ) {
      const dates = [
        ...findDates(reading.text),
        ...(published ? findRelativeDates(reading.text, published) : []),
      ];
      for (const hit of describedMeasures(reading, measures, dates, before, hits.size > 0)) add(hit);
    }
    if (reading.words.length >= SENTENCE_WORDS) before = [...hits.values()];
    return [...hits.values()];
  });
}

/** The number is exact or nothing; several may follow one word: "resolutions 1718 and 2397". */
function isNumbered(text: string, { number, kind }: Measure): boolean {
  if (number === undefined || !text.includes(number)) return false;
  if (!new RegExp(`(?<![\\d.,$€£])${number}(?!\\d|[.,]\\d)`).test(text)) return false;
  return kind === 'order' ? ORDER.test(text) : RESOLUTION.test(text);
}

function isNamed(text: string, { names, kind }: Measure): boolean {
  return (kind !== 'listing' || SANCTION.test(text)) && names.some((name) => text.includes(name));
}

/** Whether a printed date is that of the measure: every part that is printed must agree. */
export function isDated({ date }: Measure, printed: TextDate): boolean {
  if (!date || printed.year !== date.year) return false;
  if (printed.month !== undefined && printed.month !== date.month) return false;
  return (
    printed.day === undefined || (date.day !== undefined && Math.abs(ordinal(printed) - ordinal(date)) <= 1)
  );
}
