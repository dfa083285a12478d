/** Letters of a form that deletes are made in; what lies beyond must agree or be verified anyway. */
const PREFIX = 7;
/** Forms shorter than this are found by one deletion only. */
const TWO_FROM = 5;
/** Keys of a word of so many letters or more. */
const MOST_KEYS = 1 + PREFIX + (PREFIX * (PREFIX - 1)) / 2;

/** Base of the polynomial that words are hashed by, and its inverse modulo 2³²: together they hash a word with letters left out from prefix sums, without reading it again. */
const BASE = 0x01000193;
const BACK = inverse(BASE);
const BACK2 = Math.imul(BACK, BACK);

/** A word to be found, its id, and further keys to find it under. */
export interface Entry {
  word: string;
  id: number;
  keys: readonly number[];
}

/**
 * Symmetric deletes: a word and its misspelling meet in what both become by leaving out at most one or two letters.
 * Keys are hashed into buckets, each a chain through flat arrays. Source: Garbe, SymSpell (2012).
 */
export class DeleteIndex {
  private readonly mask: number;
  /** Last entry of each bucket, plus one; 0 for none. */
  private readonly heads: Int32Array;
  /** The entry before it in the same bucket, plus one. */
  private readonly nexts: Int32Array;
  private readonly ids: Int32Array;
  /** Room for the keys of one word. */
  private readonly keys = new Int32Array(MOST_KEYS);
  private readonly sums = new Int32Array(PREFIX + 1);

  constructor(entries: readonly Entry[]) {
    let total = 0;
    for (const { word, keys } of entries) total += countDeletes(word) + keys.length;
    this.mask = 2 ** Math.ceil(Math.log2(total + 2)) - 1;
    this.heads = new Int32Array(this.mask + 1);
    this.nexts = new Int32Array(total);
    this.ids = new Int32Array(total);
    let at = 0;
    for (const { word, id, keys } of entries) {
      const count = hashDeletes(word, this.keys, this.sums);
      for (let i = 0; i < count; i++) this.add(at++, this.keys[i] ?? 0, id);
      for (const key of keys) this.add(at++, key, id);
    }
  }

  /** Ids of words that share a key with `word`, each once; a hash may bring in others, so all are to be verified. */
  candidates(word: string, keys: readonly number[]): Set<number> {
    const found = new Set<number>();
    const count = hashDeletes(word, this.keys, this.sums);
    for (let i = 0; i < count; i++) this.collect(this.keys[i] ?? 0, found);
    for (const key of keys) this.collect(key, found);
    return found;
  }

  private add(entry: number, key: number, id: number): void {
    const bucket = mix(key) & this.mask;
    this.ids[entry] = id;
    this.nexts[entry] = this.heads[bucket] ?? 0;
    this.heads[bucket] = entry + 1;
  }

  private collect(key: number, found: Set<number>): void {
    for (let entry = this.heads[mix(key) & this.mask] ?? 0; entry > 0; entry = this.nexts[entry - 1] ?? 0)
      found.add(this.ids[entry - 1] ?? 0);
  }
}

/** Key of a whole word. */
export function keyOf(word: string): number {
  let sum = 0;
  for (let i = 0, power = 1; i < word.length; i++, power = Math.imul(power, BASE))
    sum = (sum + Math.imul(word.charCodeAt(i), power)) | 0;
  return sum;
}

function countDeletes({ length }: string): number {
  const letters = Math.min(length, PREFIX);
  return 1 + letters + (length < TWO_FROM ? 0 : (letters * (letters - 1)) / 2);
}

/** Writes the hashes of the word's beginning with none, one or two letters left out to `keys`, and tells how many; `sums` is room to work in. */
function hashDeletes(word: string, keys: Int32Array, sums: Int32Array): number {
  const length = Math.min(word.length, PREFIX);
  for (let i = 0, power = 1; i < length; i++, power = Math.imul(power, BASE))
    sums[i + 1] = ((sums[i] ?? 0) + Math.imul(word.charCodeAt(i), power)) | 0;
  const whole = sums[length] ?? 0;
  keys[0] = whole;
  let count = 1;
  for (let i = 0; i < length; i++) {
    const before = sums[i] ?? 0;
    const through = sums[i + 1] ?? 0;
    keys[count++] = before + Math.imul(BACK, whole - through);
    if (word.length < TWO_FROM) continue;
    for (let j = i + 1; j < length; j++) {
      const between = Math.imul(BACK, (sums[j] ?? 0) - through);
      keys[count++] = before + between + Math.imul(BACK2, whole - (sums[j + 1] ?? 0));
    }
  }
  return count;
}

/** Spreads what differs in any bit over the low ones. Source: Appleby, MurmurHash3 (2011), finalizer. */
function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** Inverse of an odd number modulo 2³²; each step doubles the bits that are right, the first three are. */
function inverse(odd: number): number {
  let found = odd;
  for (let bits = 3; bits < 32; bits *= 2) found = Math.imul(found, 2 - Math.imul(odd, found));
  return found;
}
