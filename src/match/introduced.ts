import type { AliasIndex } from './alias-index';
import type { BlockMap } from './blocks';
import type { Document } from './document';
import type { Span } from './span';

/** Names looked back on within a block: enough for a paragraph, and the work stays in proportion to the text. */
const LOOK_BACK = 40;
/** Whoever names one of these may call the leader by his family name alone. */
const LEADER_CUES = new Set(['north-korea', 'pyongyang', 'vladimir-putin']);
const LEADER_WORDS = /\b(north korea|putin|pyongyang)|путин|кндр/;

/** Whom the full names of a text introduce, and where. */
export class Introduced {
  private readonly firstStarts = new Map<number, number>();
  private readonly ids = new Set<string>();
  private leaderMeant: boolean | undefined;

  constructor(
    private readonly document: Document,
    index: AliasIndex,
    private readonly blocks: BlockMap,
    /** Full names in order. */
    private readonly spans: readonly Span[],
  ) {
    for (const { entity, start } of spans) {
      if (!this.firstStarts.has(entity)) this.firstStarts.set(entity, start);
      const id = index.entities[entity]?.id;
      if (id) this.ids.add(id);
    }
  }

  has(entity: number): boolean {
    return this.firstStarts.has(entity);
  }

  hasBefore(entity: number, offset: number): boolean {
    return (this.firstStarts.get(entity) ?? offset) < offset;
  }

  /** Whether an entity with one of the ids is named. */
  hasAny(ids: readonly string[]): boolean {
    return ids.some((id) => this.ids.has(id));
  }

  /** Names of the `entities` before a folded offset in its block, the nearest last. */
  inBlockBefore(offset: number, entities: readonly number[]): Span[] {
    const block = this.blocks.of(offset);
    const found: Span[] = [];
    const end = this.countBefore(offset);
    for (let i = end - 1; i >= Math.max(0, end - LOOK_BACK); i--) {
      const span = this.spans[i];
      if (!span || this.blocks.of(span.start) !== block) break;
      if (entities.includes(span.entity)) found.unshift(span);
    }
    return found;
  }

  /** Without a full name in the text a bare "Kim" is the leader only where his country, his capital or the other leader is named. */
  isLeaderMeant(): boolean {
    this.leaderMeant ??= this.hasAny([...LEADER_CUES]) || LEADER_WORDS.test(this.document.folded.text);
    return this.leaderMeant;
  }

  private countBefore(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.spans[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
