/** Growing arrays of folded code units with their bounds in the original. */
export class FoldOutput {
  length = 0;
  private units: Uint16Array;
  private starts: Int32Array;
  private ends: Int32Array;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
  }

  push(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  at(index: number): number {
    return this.units[index] ?? 0;
  }

  replace(index: number, unit: number): void {
    this.units[index] = unit;
  }

  /** Lets the last unit reach to `end`: a mark that followed it belongs to it. */
  extendLast(end: number): void {
    if (this.length > 0) this.ends[this.length - 1] = end;
  }

  finish(): { text: string; starts: Int32Array; ends: Int32Array } {
    const { length } = this;
    return {
      text: decode(this.units.subarray(0, length)),
      starts: this.starts.subarray(0, length),
      ends: this.ends.subarray(0, length),
    };
  }

  private grow(): void {
    const capacity = this.units.length * 2 + 16;
    const { units, starts, ends } = this;
    this.units = new Uint16Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.units.set(units);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}

/** In slices, because a call takes only so many arguments. TextDecoder would replace lone surrogates. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 8192) {
    text += String.fromCharCode.apply(null, units.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}
