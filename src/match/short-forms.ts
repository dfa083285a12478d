import { JOINED, WORD } from '../text/tokens';
import type { AliasIndex } from './alias-index';
import { BlockMap } from './blocks';
import { type Document, endOf, isCapital, isHyphenated } from './document';
import { ForeignNames } from './foreign-name';
import { tokenText } from './forms';
import { merge } from './resolve';
import type { Span } from './span';
import { splitNames } from './split-names';
import { isTitle } from './titles';

/** Binds family names and descriptions to whom the text has introduced; where two could be meant, to nobody. */
export class ShortSearch {
  private readonly full: readonly Span[];
  private readonly introduced: ReadonlySet<number>;
  private readonly taken: Uint8Array;
  private readonly blocks: BlockMap;

  constructor(
    private readonly document: Document,
    private readonly index: AliasIndex,
    private readonly leaders: ReadonlySet<number>,
    found: readonly Span[],
  ) {
    const split = splitNames(document, index, found);
    this.full = merge(found, split);
    this.introduced = new Set(
      this.full.flatMap((span) => (span.how === 'short' && !split.includes(span) ? [] : span.entity)),
    );
    this.taken = new Uint8Array(document.tokens.count);
    for (const span of this.full) this.taken.fill(1, span.firstToken, span.endToken);
    this.blocks = new BlockMap(document);
  }

  /** All spans of the text: the full names, and the short forms that can be bound. */
  run(): Span[] {
    const kept = this.full.filter((span) => span.how !== 'short' || this.mayStandAlone(span));
    return merge(kept, this.familyNames()).filter((span) => this.belongs(span, kept));
  }

  /**
   * A description needs its entity introduced and must not be the title of the name that follows; of a leader it is
   * enough that nobody whom he could be mixed up with is named. A name in Hangul, Han or kana says enough by itself.
   */
  private mayStandAlone(span: Span): boolean {
    const { document, index } = this;
    if (document.tokens.kinds[span.firstToken] !== WORD) return true;
    const next = span.endToken;
    if (
      next < document.tokens.count &&
      document.tokens.gaps[next] === JOINED &&
      isCapital(document, next) &&
      document.folded.text.charCodeAt(span.end) === 0x20
    )
      return false;
    if (this.introduced.has(span.entity)) return true;
    const confusables = new Set(index.entities[span.entity]?.confusables);
    return (
      this.leaders.has(span.entity) &&
      !this.full.some((other) => confusables.has(index.entities[other.entity]?.id ?? ''))
    );
  }

  /** "Putin's private train" is not Kim's: what belongs to somebody wants its owner in the text and nobody else right before it. */
  private belongs(span: Span, kept: readonly Span[]): boolean {
    const owner = this.index.owners.get(span.entity);
    if (owner === undefined) return true;
    const before = kept.findLast((other) => other.end <= span.start && span.start - other.end <= 4);
    const possessor =
      before && this.document.folded.text.slice(before.end, span.start).startsWith("'s ")
        ? before.entity
        : owner;
    return possessor === owner || this.index.entities[possessor]?.kind !== 'person';
  }

  private familyNames(): Span[] {
    const { document, index } = this;
    const { tokens, forms } = document;
    const foreign = new ForeignNames(document, index, this.blocks, this.taken);
    const spans: Span[] = [];
    for (let i = 0; i < tokens.count; i++) {
      const form = forms[i] ?? -1;
      if (form < 0 || this.taken[i] || !isCapital(document, i)) continue;
      const bearers = this.bearersOf(form);
      if (bearers.length === 0 || this.isAdjective(i) || foreign.has(i, bearers)) continue;
      const entity = this.bind(bearers, i);
      if (entity === undefined) continue;
      spans.push({
        entity,
        start: tokens.starts[i] ?? 0,
        end: endOf(document, i),
        firstToken: i,
        endToken: i + 1,
        how: 'short',
        score: 0.8,
      });
    }
    return spans;
  }

  private bearersOf(form: number): number[] {
    return this.index.forms.conceptsOf(form).flatMap((concept) => this.index.surnames.get(concept) ?? []);
  }

  /** "Putin-backed". */
  private isAdjective(i: number): boolean {
    return (
      i + 1 < this.document.tokens.count &&
      isHyphenated(this.document, i + 1) &&
      !isCapital(this.document, i + 1)
    );
  }

  private bind(bearers: readonly number[], token: number): number | undefined {
    const known = bearers.filter((bearer) => this.introduced.has(bearer));
    const leader = bearers.find(
      (bearer) => this.leaders.has(bearer) && (this.introduced.has(bearer) || this.isLeaderMeant()),
    );
    if (known.length === 0) return leader ?? this.unmistakable(bearers, token);
    if (known.length === 1 && (leader === undefined || leader === known[0])) return known[0];
    return this.nearest(known, leader, token);
  }

  /** Without a full name in the text a bare "Kim" is the leader only where his country, his capital or the other leader is named. */
  private isLeaderMeant(): boolean {
    return (
      this.full.some((span) => LEADER_CUES.has(this.index.entities[span.entity]?.id ?? '')) ||
      /\b(north korea|putin|pyongyang)|путин|кндр/.test(this.document.folded.text)
    );
  }

  /** A family name that only one person of the fact base bears and nobody else commonly does. */
  private unmistakable(bearers: readonly number[], token: number): number | undefined {
    const word = tokenText(this.document.folded.text, this.document.tokens, token);
    const [only] = bearers;
    return new Set(bearers).size === 1 && word.length >= 5 && !this.index.ordinary.has(word)
      ? only
      : undefined;
  }

  /** The bearer last named in the same block, though no dead one with a title ("Mr. Kim"); a leader wins from the next block on; two others in one block leave it open. */
  private nearest(known: readonly number[], leader: number | undefined, token: number): number | undefined {
    const at = this.document.tokens.starts[token] ?? 0;
    const block = this.blocks.of(at);
    const isTitled =
      token > 0 && isTitle(tokenText(this.document.folded.text, this.document.tokens, token - 1));
    const here = this.full.filter(
      (span) =>
        known.includes(span.entity) &&
        span.start < at &&
        this.blocks.of(span.start) === block &&
        !(isTitled && leader !== undefined && this.index.entities[span.entity]?.died),
    );
    if (here.length > 0) {
      const named = new Set(here.map((span) => span.entity));
      const [only] = named;
      if (named.size === 1 && (only === leader || leader === undefined)) return only;
      return here.at(-1)?.entity === leader ? leader : undefined;
    }
    if (leader !== undefined) return leader;
    const before = this.full.filter((span) => known.includes(span.entity) && span.start < at);
    const entities = new Set(before.map((span) => span.entity));
    return entities.size === 1 ? before[0]?.entity : undefined;
  }
}

const LEADER_CUES = new Set(['north-korea', 'pyongyang', 'vladimir-putin']);
