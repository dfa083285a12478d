import { fold } from '../../text/fold';

/** A name as the rules compare it: folded as the matcher folds text, and without punctuation. */
export function foldName(name: string): string {
  return fold(name)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
