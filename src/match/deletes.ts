import { HASH_START, hashUnit } from '../text/hash';
import { IntList } from './int-list';

/** Letters of a form that deletes are made in; what lies beyond must agree or be verified anyway. */
const PREFIX = 7;
/** Forms shorter than this are found by one deletion only. */
const TWO_FROM = 5;

/**
 * Symmetric deletes: a word and its misspelling meet in what both become by leaving out at most one or two letters.
 * Keys are hashed into buckets that lie one after the other in one array. Source: Garbe, SymSpell (2012).
 */
export class DeleteIndex {
  private readonly mask: number;
  /** Where each bucket starts in `ids`. */
  private readonly starts: Int32Array;
  private readonly ids: Int32Array;

  /** `words` and, beside each, its id and further keys under which it is to be found. */
  constructor(words: readonly { word: string; id: number; keys: readonly number[] }[]) {
    const hashes = new IntList(words.length * 24 + 16);
    const owners = new IntList(words.length * 24 + 16);
    for (const { word, id, keys } of words) {
      const add = (hash: number) => {
        hashes.push(hash);
        owners.push(id);
      };
      eachDelete(word, add);
      for (const key of keys) add(key);
    }
    this.mask = 2 ** Math.ceil(Math.log2(hashes.length + 2)) - 1;
    this.starts = new Int32Array(this.mask + 2);
    this.ids = new Int32Array(hashes.length);
    this.fill(hashes, owners);
  }

  /** Ids of words that share a key with `word`, each once; a hash may bring in others, so all are to be verified. */
  candidates(word: string, keys: readonly number[]): Set<number> {
    const found = new Set<number>();
    const collect = (hash: number) => {
      const bucket = mix(hash) & this.mask;
      for (let i = this.starts[bucket] ?? 0; i < (this.starts[bucket + 1] ?? 0); i++)
        found.add(this.ids[i] ?? 0);
    };
    eachDelete(word, collect);
    for (const key of keys) collect(key);
    return found;
  }

  /** Counting sort by bucket. */
  private fill(hashes: IntList, owners: IntList): void {
    const { starts, mask } = this;
    for (let i = 0; i < hashes.length; i++) {
      const bucket = mix(hashes.at(i)) & mask;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 0; bucket <= mask; bucket++)
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
    const at = starts.slice();
    for (let i = 0; i < hashes.length; i++) {
      const bucket = mix(hashes.at(i)) & mask;
      const place = at[bucket] ?? 0;
      this.ids[place] = owners.at(i);
      at[bucket] = place + 1;
    }
  }
}

function mix(hash: number): number {
  return hash ^ (hash >>> 15);
}

function eachDelete(word: string, found: (hash: number) => void): void {
  const length = Math.min(word.length, PREFIX);
  found(hashWithout(word, length, -1, -1));
  for (let i = 0; i < length; i++) {
    found(hashWithout(word, length, i, -1));
    if (word.length < TWO_FROM) continue;
    for (let j = i + 1; j < length; j++) found(hashWithout(word, length, i, j));
  }
}

function hashWithout(word: string, length: number, skip: number, skip2: number): number {
  let hash = HASH_START;
  for (let i = 0; i < length; i++) if (i !== skip && i !== skip2) hash = hashUnit(hash, word.charCodeAt(i));
  return hash;
}
