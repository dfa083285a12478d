import { LOOKALIKES } from './lookalikes';

/** Folded text and the way back: `starts[i]` and `ends[i]` bound, in the original, the characters that folded code unit `i` came from. */
export interface Folded {
  text: string;
  /** UTF-16 offset into the original where the source of folded unit `i` starts. */
  starts: Int32Array;
  /** UTF-16 offset into the original where the source of folded unit `i` ends. */
  ends: Int32Array;
}
