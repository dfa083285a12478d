import { WORD } from '../text/tokens';
import {
  isKoreanFamilyName,
  isKoreanGivenName,
  isKoreanGivenSyllable,
} from '../text/transliteration/korean-syllables';
import type { Alias } from './alias';
import type { AliasIndex } from './alias-index';
import { type Document, hasCapital, hasComma, hasCue, isCapital, isGlued } from './document';
import { tokenText } from './forms';
import { aliasLimit, type Candidate, type FuzzyLookup } from './fuzzy-lookup';
import { AMBIGUOUS, type Span } from './span';

/** Longest alias, in tokens, that is looked for with misspellings. */
const MAX_TOKENS = 9;
/** Most edits in one alias. */
const MAX_COST = 3;
/** Tokens from which misspelt names are looked for in one text, so that no page can make it endless; exact names are found all over. */
const MAX_STARTS = 10_000;
/** Words without a capital are looked up from this length on: shorter ones are ordinary too often. */
const LONG = 7;

/** A corrected token on the way to an alias. */
interface Correction {
  token: number;
  cost: number;
}

/** Finds misspelt names in one document. */
export class FuzzySearch {
  /** Exact span over each token, 0 for none, else its number plus one. */
  private readonly owner: Int32Array;
  private best: (Span & { cost: number }) | undefined;
  private readonly starts = new Map<number, (Span & { cost: number }) | undefined>();
  private readonly corrections: Correction[] = [];

  constructor(
    private readonly document: Document,
    private readonly index: AliasIndex,
    private readonly lookup: FuzzyLookup,
    private readonly exact: readonly Span[],
  ) {
    this.owner = new Int32Array(document.tokens.count);
    exact.forEach((span, number) => {
      this.owner.fill(number + 1, span.firstToken, span.endToken);
    });
  }

  /** Misspelt names in order. One may swallow shorter exact names that lie wholly inside it. */
  run(): Span[] {
    const { tokens } = this.document;
    const spans: Span[] = [];
    let done = 0;
    for (let i = 0; i < tokens.count && this.starts.size < MAX_STARTS; i++) {
      if (i < done || !this.mayBeMisspelt(i) || this.candidates(i).length === 0) continue;
      const span = this.around(i, done);
      if (!span) continue;
      if (span.entity >= 0) spans.push(span);
      done = span.endToken;
    }
    return spans;
  }

  /** Capitalised words, words with a digit among the letters, long words, and shorter ones beside a capitalised word of some alias. */
  private mayBeMisspelt(i: number): boolean {
    const { tokens, forms } = this.document;
    if (this.owner[i] || tokens.kinds[i] !== WORD) return false;
    if (isCapital(this.document, i)) return true;
    const length = (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0);
    if ((forms[i] ?? -1) >= 0) return false;
    if (length >= LONG || /\d[a-z]|[a-z]\d/.test(this.word(i))) return true;
    return length >= 3 && (this.isFreeAliasWord(i - 1) || this.isFreeAliasWord(i + 1));
  }

  private isFreeAliasWord(i: number): boolean {
    const { count } = this.document.tokens;
    return (
      i >= 0 &&
      i < count &&
      (this.document.forms[i] ?? -1) >= 0 &&
      !this.owner[i] &&
      isCapital(this.document, i)
    );
  }

  private word(i: number): string {
    return tokenText(this.document.folded.text, this.document.tokens, i);
  }

  /** The best misspelt alias that covers token `i`, starting as far left as names reach. */
  private around(i: number, done: number): Span | undefined {
    let found: (Span & { cost: number }) | undefined;
    for (let first = i; first >= Math.max(done, i - MAX_TOKENS); first--) {
      const span = this.startingAt(first);
      if (
        span &&
        span.endToken > i &&
        (!found || span.endToken - span.firstToken > found.endToken - found.firstToken)
      )
        found = span;
      if (!isGlued(this.document, first)) break;
    }
    return found;
  }

  /** Neighbouring tokens ask for the same starts, so each is looked at once. */
  private startingAt(first: number): (Span & { cost: number }) | undefined {
    if (this.starts.has(first)) return this.starts.get(first);
    this.best = undefined;
    this.corrections.length = 0;
    this.walk(first, first, 0, 0);
    this.starts.set(first, this.best);
    return this.best;
  }

  private walk(first: number, token: number, node: number, cost: number): void {
    const { tokens, forms } = this.document;
    if (tokens.kinds[token] !== WORD || token - first >= MAX_TOKENS) return;
    this.step(first, token, node, forms[token] ?? -1, cost);
    if (cost >= MAX_COST) return;
    for (const candidate of this.candidates(token)) {
      if (cost + candidate.cost > MAX_COST) continue;
      this.corrections.push({ token, cost: candidate.cost });
      this.step(first, token, node, candidate.form, cost + candidate.cost);
      this.corrections.pop();
    }
  }

  private step(first: number, token: number, node: number, form: number, cost: number): void {
    const { forms, words, aliases } = this.index;
    for (const concept of forms.conceptsOf(form)) {
      const next = words.next(node, concept);
      if (next < 0) continue;
      if (cost > 0 && words.isEnd(next))
        for (const id of words.at(next)) this.consider(aliases.at(id), first, token + 1, cost);
      if (token + 1 < this.document.tokens.count && isGlued(this.document, token + 1))
        this.walk(first, token + 1, next, cost);
    }
  }

  private consider(alias: Alias | undefined, first: number, end: number, cost: number): void {
    if (
      !alias?.fuzzy ||
      cost > aliasLimit(alias.letters, alias.length) ||
      !this.isPlausible(alias, first, end)
    )
      return;
    if (hasComma(this.document, first, end) && !alias.comma) return;
    if (alias.length === 1 && alias.caseRule === 'capital' && !hasCapital(this.document, first, end)) return;
    const { tokens } = this.document;
    const start = tokens.starts[first + alias.skip] ?? 0;
    const stop = tokens.ends[end - 1] ?? 0;
    if (!hasCue(this.document, start, stop, alias.near, alias.length > 1)) return;
    const { best } = this;
    if (best && (best.endToken > end || (best.endToken === end && best.cost < cost))) return;
    const isTie = best?.endToken === end && best.cost === cost && best.entity !== alias.entity;
    this.best = {
      entity: isTie ? AMBIGUOUS : alias.entity,
      start,
      end: stop,
      firstToken: first,
      endToken: end,
      how: 'fuzzy',
      score: 1 - cost / Math.max(4, alias.letters),
      cost,
    };
  }

  /** A correction must not turn one Korean name into another, nor reach over a longer exact name, nor mend common words that are short. */
  private isPlausible(alias: Alias, first: number, end: number): boolean {
    for (let i = first; i < end; i++) {
      const owner = this.exact[(this.owner[i] ?? 0) - 1];
      if (
        owner &&
        (owner.firstToken < first ||
          owner.endToken > end ||
          owner.endToken - owner.firstToken >= end - first ||
          owner.entity === -1)
      )
        return false;
    }
    const isKorean = this.index.korean.has(alias.entity);
    return this.corrections.every(({ token }) => {
      const word = this.word(token);
      const target = alias.words[token - first] ?? '';
      if (alias.caseRule === 'any' && target.length < LONG && !/\d/.test(word)) return false;
      return !isKorean || !this.isOtherKoreanName(alias, target, word);
    });
  }

  /** A real syllable is another name, unless all that is wrong in a name of three is that its last letter was lost. */
  private isOtherKoreanName(alias: Alias, target: string, word: string): boolean {
    if (target === alias.words[0]) return isKoreanFamilyName(word);
    if (alias.length === 2) return isKoreanGivenName(word);
    const isCut =
      this.corrections.length === 1 && target.length === word.length + 1 && target.startsWith(word);
    return !isCut && isKoreanGivenSyllable(word);
  }

  private candidates(i: number): readonly Candidate[] {
    return this.lookup.find(this.word(i));
  }
}
