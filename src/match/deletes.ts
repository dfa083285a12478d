import { hashWithout } from './forms';

/** Letters of a form that deletes are made in; what lies beyond must agree or be verified anyway. */
const PREFIX = 7;
/** Forms shorter than this are found by one deletion only. */
const TWO_FROM = 5;

/**
 * Symmetric deletes: a word and its misspelling meet in what both become by leaving out at most one or two letters.
 * Source: Garbe, SymSpell (2012); prefix of 7 letters.
 */
export class DeleteIndex {
  private readonly buckets = new Map<number, number[]>();

  add(form: string, id: number): void {
    for (const hash of deletes(form)) {
      const bucket = this.buckets.get(hash);
      if (bucket) bucket.push(id);
      else this.buckets.set(hash, [id]);
    }
  }

  /** Ids of the forms that may lie within two edits of `word`, each once; to be verified. */
  candidates(word: string): number[] {
    const found = new Set<number>();
    for (const hash of deletes(word)) for (const id of this.buckets.get(hash) ?? []) found.add(id);
    return [...found];
  }
}

function deletes(form: string): Set<number> {
  const prefix = form.slice(0, PREFIX);
  const hashes = new Set<number>([hashWithout(prefix, -1, -1)]);
  for (let i = 0; i < prefix.length; i++) {
    hashes.add(hashWithout(prefix, i, -1));
    if (form.length < TWO_FROM) continue;
    for (let j = i + 1; j < prefix.length; j++) hashes.add(hashWithout(prefix, i, j));
  }
  return hashes;
}
