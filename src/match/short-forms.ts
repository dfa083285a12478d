import type { AliasIndex } from './alias-index';
import { BlockMap } from './blocks';
import { canStandAlone, withoutOthersThings } from './descriptions';
import { type Document, endOf, isCapital, isHyphenated } from './document';
import { ForeignNames } from './foreign-name';
import { tokenText } from './forms';
import { Introduced } from './introduced';
import { merge } from './resolve';
import type { Span } from './span';
import { splitNames } from './split-names';
import { isTitle } from './titles';

/** Shortest family name that is taken for its only bearer without a full name in the text. */
const UNMISTAKABLE = 5;

/** Binds family names and descriptions to whom the text has introduced; where two could be meant, to nobody. */
export class ShortSearch {
  /** Full names, and descriptions that could be bound. */
  private readonly bound: readonly Span[];
  private readonly introduced: Introduced;
  private readonly foreign: ForeignNames;
  private readonly taken: Uint8Array;

  constructor(
    private readonly document: Document,
    private readonly index: AliasIndex,
    private readonly leaders: ReadonlySet<number>,
    found: readonly Span[],
  ) {
    const blocks = new BlockMap(document);
    const full = found.filter(({ how }) => how !== 'short');
    const names = merge(full, splitNames(document, index, found));
    const named = new Introduced(document, index, blocks, names);
    const descriptions = found.filter(({ how }) => how === 'short');
    this.bound = merge(
      names,
      descriptions.filter((span) => canStandAlone(document, index, leaders, named, span)),
    );
    this.introduced = new Introduced(document, index, blocks, this.bound);
    this.taken = new Uint8Array(document.tokens.count);
    for (const span of [...found, ...names]) this.taken.fill(1, span.firstToken, span.endToken);
    this.foreign = new ForeignNames(document, index, blocks, this.taken);
  }

  /** All spans of the text: the full names, and the short forms that can be bound. */
  run(): Span[] {
    return withoutOthersThings(this.document, this.index, merge(this.bound, this.familyNames()));
  }

  private familyNames(): Span[] {
    const { tokens, forms } = this.document;
    const spans: Span[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const form = forms[i] ?? -1;
      if (form < 0 || this.taken[i] || !isCapital(this.document, i)) continue;
      const bearers = this.bearersOf(form);
      if (bearers.length === 0 || this.isAdjective(i) || this.foreign.has(i, bearers)) continue;
      const entity = this.bind(bearers, i);
      if (entity === undefined) continue;
      const start = tokens.starts[i] ?? 0;
      spans.push({
        entity,
        start,
        end: endOf(this.document, i),
        firstToken: i,
        endToken: i + 1,
        how: 'short',
        score: 0.8,
      });
    }
    return spans;
  }

  private bearersOf(form: number): number[] {
    const { forms, surnames } = this.index;
    return [...new Set(forms.conceptsOf(form).flatMap((concept) => surnames.get(concept) ?? []))];
  }

  /** "Putin-backed". */
  private isAdjective(i: number): boolean {
    const next = i + 1;
    return (
      next < this.document.tokens.count &&
      isHyphenated(this.document, next) &&
      !isCapital(this.document, next)
    );
  }

  private bind(bearers: readonly number[], token: number): number | undefined {
    const known = bearers.filter((bearer) => this.introduced.has(bearer));
    const leader = bearers.find(
      (bearer) =>
        this.leaders.has(bearer) && (this.introduced.has(bearer) || this.introduced.isLeaderMeant()),
    );
    if (known.length === 0) return leader ?? this.unmistakable(bearers, token);
    if (known.length === 1 && (leader === undefined || leader === known[0])) return known[0];
    return this.nearest(known, leader, token);
  }

  /** A family name that only one person of the fact base bears and nobody else commonly does. */
  private unmistakable([only, ...others]: readonly number[], token: number): number | undefined {
    const word = this.word(token);
    const isRare = word.length >= UNMISTAKABLE && !this.index.ordinary.has(word);
    return others.length === 0 && isRare ? only : undefined;
  }

  /**
   * The bearer last named in the same block, though no dead one with a title ("Mr. Kim"). A leader wins from the next
   * block on and where he was named last; two others leave it open.
   */
  private nearest(known: readonly number[], leader: number | undefined, token: number): number | undefined {
    const at = this.document.tokens.starts[token] ?? 0;
    const wantsLiving = leader !== undefined && token > 0 && isTitle(this.word(token - 1));
    const living = wantsLiving ? known.filter((bearer) => !this.index.entities[bearer]?.died) : known;
    const here = this.introduced.inBlockBefore(at, living);
    const last = here.at(-1)?.entity;
    if (last !== undefined) {
      if (last === leader) return leader;
      return leader === undefined && here.every(({ entity }) => entity === last) ? last : undefined;
    }
    if (leader !== undefined) return leader;
    const [only, ...others] = known.filter((bearer) => this.introduced.hasBefore(bearer, at));
    return others.length === 0 ? only : undefined;
  }

  private word(i: number): string {
    return tokenText(this.document.folded.text, this.document.tokens, i);
  }
}
