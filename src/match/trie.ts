/** A trie over small integers (concepts or code units) with alias entries at its ends. */
export class Trie {
  private readonly children = new Map<number, number>();
  private readonly ends: (number[] | undefined)[] = [undefined];

  add(path: readonly number[], entry: number): void {
    let node = 0;
    for (const step of path) {
      const key = node * STEPS + step;
      let next = this.children.get(key);
      if (next === undefined) {
        next = this.ends.length;
        this.ends.push(undefined);
        this.children.set(key, next);
      }
      node = next;
    }
    const entries = this.ends[node];
    if (!entries) this.ends[node] = [entry];
    else if (!entries.includes(entry)) entries.push(entry);
  }

  /** Child of `node` (0 is the root), -1 where there is none. */
  next(node: number, step: number): number {
    return this.children.get(node * STEPS + step) ?? -1;
  }

  /** Entries whose path ends at `node`. */
  at(node: number): readonly number[] | undefined {
    return this.ends[node];
  }
}

/** More than there are code units or concepts. */
const STEPS = 2 ** 22;
