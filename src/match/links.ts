import { IntList } from './int-list';

/** Short lists of integers, one for each owner: all links in two flat lists, the newest first. */
export class Links {
  private readonly heads = new IntList();
  private readonly values = new IntList();
  private readonly nexts = new IntList();

  /** Adds `value` to the list of `owner` unless it is there. */
  add(owner: number, value: number): void {
    while (this.heads.length <= owner) this.heads.push(-1);
    for (let link = this.first(owner); link >= 0; link = this.next(link))
      if (this.value(link) === value) return;
    this.values.push(value);
    this.heads.set(owner, this.nexts.push(this.heads.at(owner)));
  }

  /** First link of `owner`, -1 where its list is empty. */
  first(owner: number): number {
    return this.heads.at(owner);
  }

  next(link: number): number {
    return this.nexts.at(link);
  }

  value(link: number): number {
    return this.values.at(link);
  }
}
