/** A trie over small integers (concepts or code units) with alias entries at its ends; the root is node 0. */
export class Trie {
  private nodes = 1;
  /** Child of a node by `node × width + step`: one flat table builds faster than a table a node. */
  private readonly children = new Map<number, number>();
  /** The last entry at each node where one ends. */
  private readonly ends = new Map<number, number>();
  /** The entry before each at the same node, -1 for none. */
  private readonly before: number[] = [];

  /** Steps are from 0 to below `width`. */
  constructor(private readonly width: number) {}

  /** Adds an entry. Each has one path, and a number of its own from 0 up. */
  add(path: readonly number[], entry: number): void {
    let node = 0;
    for (const step of path) node = this.extend(node, step);
    this.before[entry] = this.ends.get(node) ?? -1;
    this.ends.set(node, entry);
  }

  /** Child of `node`, -1 where there is none. */
  next(node: number, step: number): number {
    return this.children.get(node * this.width + step) ?? -1;
  }

  /** Whether an alias ends at `node`. */
  isEnd(node: number): boolean {
    return this.ends.has(node);
  }

  /** Entries whose path ends at `node`, in the order they were added. */
  at(node: number): number[] {
    const entries: number[] = [];
    for (let entry = this.ends.get(node) ?? -1; entry >= 0; entry = this.before[entry] ?? -1)
      entries.push(entry);
    return entries.reverse();
  }

  private extend(node: number, step: number): number {
    const key = node * this.width + step;
    const child = this.children.get(key);
    if (child !== undefined) return child;
    this.children.set(key, this.nodes);
    return this.nodes++;
  }
}
