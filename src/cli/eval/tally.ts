import type { ContextNote } from '../../annotation';
import type { ContextMark, Span } from './article';

/** How many of the marks were found, what was found beside them, and what was not. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

export const NOTHING_YET: Tally = { right: 0, extra: 0, missed: 0 };

export function add(a: Tally, b: Tally): Tally {
  return { right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed };
}

/** Pairs marks and findings one to one, in their order, each mark with the first finding that is the same. */
export function pair<M, F>(
  marks: readonly M[],
  found: readonly F[],
  isSame: (mark: M, one: F) => boolean,
): Tally {
  const rest = [...found];
  for (const mark of marks) {
    const at = rest.findIndex((one) => isSame(mark, one));
    if (at >= 0) rest.splice(at, 1);
  }
  const right = found.length - rest.length;
  return { right, extra: rest.length, missed: marks.length - right };
}

/** Pairs the notes of a layer with its marks: the same fact, somewhere over the marked stretch. */
export function pairNotes(
  marks: readonly ContextMark[],
  notes: readonly ContextNote[],
  layer: ContextNote['layer'],
): Tally {
  const factOf = (note: ContextNote): string => (note.layer === 'claims' ? note.topic : note.id);
  return pair(
    marks.filter((mark) => mark.layer === layer),
    notes.filter((note) => note.layer === layer),
    (mark, note) => mark.id === factOf(note) && overlap(mark, note),
  );
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
