/** A growing list of 32-bit integers. */
export class IntList {
  length = 0;
  private items: Int32Array;

  constructor(capacity = 16) {
    this.items = new Int32Array(capacity);
  }

  push(item: number): number {
    if (this.length === this.items.length) {
      const items = new Int32Array(this.items.length * 2);
      items.set(this.items);
      this.items = items;
    }
    this.items[this.length] = item;
    return this.length++;
  }

  /** The item at `index`, -1 where there is none. */
  at(index: number): number {
    return index < 0 || index >= this.length ? -1 : (this.items[index] ?? -1);
  }

  set(index: number, item: number): void {
    this.items[index] = item;
  }
}
