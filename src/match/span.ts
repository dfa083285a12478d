import type { How } from '../annotation';

/** A recognised stretch of the folded text. Entity -1 is a guard, -2 a name that could be two entities. */
export interface Span {
  entity: number;
  /** UTF-16 offsets into the folded text; the mention itself. */
  start: number;
  end: number;
  /** Tokens taken, title included: first and the one after the last. */
  firstToken: number;
  endToken: number;
  how: How;
  score: number;
}

export const GUARD = -1;
export const AMBIGUOUS = -2;
