import { Links } from './links';

/** A trie over small integers (concepts or code units) with alias entries at its ends: one hash table of (node, step) → node. */
export class Trie {
  private nodes = 1;
  private mask = 0xfff;
  private parents = new Int32Array(this.mask + 1);
  private steps = new Int32Array(this.mask + 1);
  /** 0 marks a free slot: no step leads back to the root. */
  private children = new Int32Array(this.mask + 1);
  private readonly ends = new Links();

  add(path: readonly number[], entry: number): void {
    let node = 0;
    for (const step of path) node = this.extend(node, step);
    this.ends.add(node, entry);
  }

  /** Adds the path of the text's code units. */
  addText(text: string, entry: number): void {
    let node = 0;
    for (let i = 0; i < text.length; i++) node = this.extend(node, text.charCodeAt(i));
    this.ends.add(node, entry);
  }

  /** Child of `node` (0 is the root), -1 where there is none. */
  next(node: number, step: number): number {
    return this.children[this.slotOf(node, step)] || -1;
  }

  /** Whether an alias ends at `node`. */
  isEnd(node: number): boolean {
    return this.ends.first(node) >= 0;
  }

  /** Entries whose path ends at `node`, in the order they were added. */
  at(node: number): number[] {
    const entries: number[] = [];
    for (let link = this.ends.first(node); link >= 0; link = this.ends.next(link))
      entries.push(this.ends.value(link));
    return entries.reverse();
  }

  private extend(node: number, step: number): number {
    const slot = this.slotOf(node, step);
    const child = this.children[slot] ?? 0;
    if (child !== 0) return child;
    this.children[slot] = this.nodes;
    this.parents[slot] = node;
    this.steps[slot] = step;
    if (this.nodes * 2 > this.mask) this.grow();
    return this.nodes++;
  }

  private slotOf(node: number, step: number): number {
    const hash = Math.imul(node ^ Math.imul(step, 0x9e3779b1), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    while (this.children[slot] !== 0 && (this.parents[slot] !== node || this.steps[slot] !== step))
      slot = (slot + 1) & this.mask;
    return slot;
  }

  private grow(): void {
    const { parents, steps, children } = this;
    this.mask = this.mask * 2 + 1;
    this.parents = new Int32Array(this.mask + 1);
    this.steps = new Int32Array(this.mask + 1);
    this.children = new Int32Array(this.mask + 1);
    for (let old = 0; old < children.length; old++) {
      const child = children[old] ?? 0;
      if (child === 0) continue;
      const slot = this.slotOf(parents[old] ?? 0, steps[old] ?? 0);
      this.children[slot] = child;
      this.parents[slot] = parents[old] ?? 0;
      this.steps[slot] = steps[old] ?? 0;
    }
  }
}
