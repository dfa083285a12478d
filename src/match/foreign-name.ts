import { BREAK, JOINED } from '../text/tokens';
import { isKoreanGivenName } from '../text/transliteration/korean-syllables';
import type { AliasIndex } from './alias-index';
import type { BlockMap } from './blocks';
import { type Document, isCapital, isHyphenated } from './document';
import { tokenText } from './forms';
import { isTitle } from './titles';

/** Tells family names that belong to somebody else: "Kim Min-seok", "Hunter Biden", "Frol Kozlov". */
export class ForeignNames {
  constructor(
    private readonly document: Document,
    private readonly index: AliasIndex,
    private readonly blocks: BlockMap,
    /** 1 for each token inside a full name. */
    private readonly taken: Uint8Array,
  ) {}

  /** Whether the family name at token `i`, which the `bearers` have, is part of another full name. */
  has(i: number, bearers: readonly number[]): boolean {
    const isKorean = bearers.some((bearer) => this.index.korean.has(bearer));
    return (isKorean && this.givenNameFollows(i + 1)) || this.givenNamePrecedes(i);
  }

  /** "Kim Min-seok", "Kim Jong In"; not "Kim Moon talks", where both are family names, nor "Kim-Moon". */
  private givenNameFollows(next: number): boolean {
    if (!this.isNeighbour(next) || this.taken[next] || !isCapital(this.document, next)) return false;
    if (isHyphenated(this.document, next)) return false;
    const isGiven = isKoreanGivenName(this.word(next));
    if (!this.isBearer(next)) return isGiven || !this.isTitleCase(next);
    return isGiven && this.isNeighbour(next + 1) && isKoreanGivenName(this.word(next + 1));
  }

  private givenNamePrecedes(i: number): boolean {
    const before = i - 1;
    if (before < 0 || !this.isNeighbour(i) || isHyphenated(this.document, i)) return false;
    if (this.taken[before] || !isCapital(this.document, before) || this.isBearer(before)) return false;
    const word = this.word(before);
    if (isTitle(word)) return false;
    if (this.index.ordinary.has(word)) return true;
    const startsSentence = before === 0 || this.document.tokens.gaps[before] === BREAK;
    return !startsSentence && !this.isTitleCase(i);
  }

  /** Whether only one blank or hyphen lies before token `i`, no apostrophe or the like. */
  private isNeighbour(i: number): boolean {
    const { tokens, folded } = this.document;
    if (i >= tokens.count || tokens.gaps[i] !== JOINED) return false;
    const start = tokens.starts[i] ?? 0;
    return start - (tokens.ends[i - 1] ?? 0) === 1 && folded.text.charCodeAt(start - 1) !== 0x27;
  }

  private isBearer(i: number): boolean {
    const { forms, surnames } = this.index;
    return forms.conceptsOf(this.document.forms[i] ?? -1).some((concept) => surnames.has(concept));
  }

  private isTitleCase(i: number): boolean {
    return this.blocks.isTitleCase(this.document.tokens.starts[i] ?? 0);
  }

  private word(i: number): string {
    return tokenText(this.document.folded.text, this.document.tokens, i);
  }
}
