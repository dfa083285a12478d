import type { FoldOutput } from './fold-output';
import { CYRILLIC_FOR, LATIN_FOR } from './lookalikes';

const NONE = 0;
const LATIN = 1;
const OTHER = 2;

/**
 * Puts look-alike letters back into the script of their word: "Сosmodrome" with a Cyrillic С.
 * Only words of mixed script are touched, and single letters between two words of another script ("О Su Yong").
 */
export class StrayLetters {
  private wordStart = -1;
  private latin = 0;
  private other = 0;
  /** Script of the last word of one script, NONE before the first: the tie-breaker. */
  private script = NONE;
  /** Offset of a one-letter word that waits for the script of the word after it. */
  private waiting = -1;

  constructor(private readonly out: FoldOutput) {}

  /** Takes note of the folded unit at index `at` of the output. */
  see(unit: number, at: number): void {
    const script = scriptOf(unit);
    if (script === NONE) {
      if (this.wordStart >= 0) this.endWord(at);
      return;
    }
    if (this.wordStart < 0) this.wordStart = at;
    if (script === LATIN) this.latin++;
    else this.other++;
  }

  finish(): void {
    if (this.wordStart >= 0) this.endWord(this.out.length);
  }

  private endWord(end: number): void {
    const start = this.wordStart;
    const { latin, other, script } = this;
    this.wordStart = -1;
    this.latin = 0;
    this.other = 0;
    if (latin > 0 && other > 0) {
      const toLatin = latin > other || (latin === other && script !== OTHER);
      if (!this.rewrite(start, end, toLatin)) this.rewrite(start, end, !toLatin);
      return;
    }
    const own = latin > 0 ? LATIN : OTHER;
    if (this.waiting >= 0 && own === script) this.rewrite(this.waiting, this.waiting + 1, own === LATIN);
    this.waiting = -1;
    if (end - start === 1 && script !== NONE && own !== script) this.waiting = start;
    else this.script = own;
  }

  /** All letters of the word in one script, or none changed where one has no look-alike there. */
  private rewrite(start: number, end: number, toLatin: boolean): boolean {
    const table = toLatin ? LATIN_FOR : CYRILLIC_FOR;
    const target = toLatin ? LATIN : OTHER;
    for (let i = start; i < end; i++) {
      const unit = this.out.at(i);
      if (scriptOf(unit) !== target && scriptOf(unit) !== NONE && !table[unit]) return false;
    }
    for (let i = start; i < end; i++) {
      const unit = this.out.at(i);
      if (scriptOf(unit) !== target && scriptOf(unit) !== NONE) this.out.replace(i, table[unit] ?? unit);
    }
    return true;
  }
}

function scriptOf(unit: number): number {
  if (unit < 0x61) return NONE;
  if (unit <= 0x7a) return LATIN;
  if (unit >= 0x370 && unit < 0x530) return OTHER;
  return unit >= 0xdf && unit < 0x250 ? LATIN : NONE;
}
