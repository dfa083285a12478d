import type { Sanction } from '../facts/schema';
import { readDate, type TextDate } from '../text/dates';
import { foldForm } from './words';

/** A measure with what a text may call it. */
export interface Measure {
  id: string;
  kind: Sanction['kind'];
  authority: Authority;
  date: TextDate | undefined;
  /** Number of a resolution or order: "2397", "13810". */
  number: string | undefined;
  /** Proper names in folded form; those of `listing` count only beside a word for sanctions. */
  names: readonly string[];
  reason: string;
  /** Entities that it is, or would have been, aimed at. */
  targets: readonly string[];
}

export type Authority = 'un' | 'us' | 'eu' | 'uk' | 'japan' | 'seoul' | 'russia' | 'other';

const AUTHORITIES: readonly [RegExp, Authority][] = [
  [/^un security council/i, 'un'],
  [/united states/i, 'us'],
  [/european union/i, 'eu'],
  [/united kingdom/i, 'uk'],
  [/^japan/i, 'japan'],
  [/^south korea/i, 'seoul'],
  [/^russia/i, 'russia'],
];
/** A name that stands for itself: two words or more, each capitalised or a figure. */
const PROPER = /^(?:(?:[A-Z\d][\p{L}\d'-]*|of|and|Through)\s+)+[A-Z][\p{L}\d'-]*$/u;
/** Names of persons, firms and ships within the name of a listing. */
const PROPER_RUN = /\p{Lu}[\p{L}-]{2,}(?:\s+\p{Lu}[\p{L}-]+)+/gu;
const COUNTRY = /\bUS\b|Unit|Kore|Russia|United|Europ|Japan|Brit|Treasury|Council|State/;

export function readMeasures(sanctions: Iterable<Sanction>): Measure[] {
  return [...sanctions].map((record) => ({
    id: record.id,
    kind: record.kind,
    authority: AUTHORITIES.find(([pattern]) => pattern.test(record.authority))?.[1] ?? 'other',
    date: readDate(record.date),
    number: numberOf(record),
    names: namesOf(record),
    reason: record.reason,
    targets: record.targets,
  }));
}

function numberOf({ kind, number }: Sanction): string | undefined {
  if (kind === 'resolution') return /\/(\d{4})\b/.exec(number ?? '')?.[1];
  if (kind === 'order') return /\b(\d{5})\b/.exec(number ?? '')?.[1];
  return undefined;
}

function namesOf({ kind, name, number, names }: Sanction): string[] {
  if (kind === 'resolution' || kind === 'order' || kind === 'veto' || kind === 'note') return [];
  const parts = [name, number ?? '']
    .flatMap((text) => text.split(/[;,]|\s\(|\sand\s(?=[A-Z])/))
    .map((part) => part.trim())
    .filter((part) => part.length > 7 && PROPER.test(part));
  const runs = kind === 'listing' ? (`${name}; ${number ?? ''}`.match(PROPER_RUN) ?? []) : [];
  const own = [...parts, ...runs].filter((part) => !COUNTRY.test(part));
  return [...new Set([...names, ...own].map(foldForm))];
}
