import { editDistance } from '../text/edit-distance';
import { scanSkeleton } from '../text/ocr';
import type { AliasIndex } from './alias-index';
import { DeleteIndex } from './deletes';

/** A form that a word may be a misspelling of, and how many edits away it is. */
export interface Candidate {
  form: number;
  cost: number;
}

/** Finds the alias words that a word may be a misspelling of: within the edit limit, or alike to a scanner. */
export class FuzzyLookup {
  private readonly deletes = new DeleteIndex();
  private readonly skeletons = new Map<string, number[]>();

  constructor(private readonly index: AliasIndex) {
    const words = new Set(index.aliases.flatMap((alias) => (alias.fuzzy ? alias.words : [])));
    for (const word of words) {
      const form = index.forms.indexOf(word);
      if (form < 0 || word.length < 2 || /^\d+$/.test(word)) continue;
      this.deletes.add(word, form);
      const skeleton = scanSkeleton(word);
      if (skeleton) this.skeletons.set(skeleton, [...(this.skeletons.get(skeleton) ?? []), form]);
    }
  }

  /** Forms within the limit of `word`, itself left out; none for an ordinary name or word, and for numbers. */
  find(word: string): Candidate[] {
    if (word.length < 2 || word.length > 30 || /^\d+$/.test(word) || this.index.ordinary.has(word)) return [];
    const found = new Map<number, number>();
    for (const form of this.deletes.candidates(word)) {
      const target = this.index.forms.forms[form] ?? '';
      const limit = wordLimit(target.length);
      const cost = editDistance(word, target, limit);
      if (cost > 0 && cost <= limit) found.set(form, cost);
    }
    for (const form of this.skeletons.get(scanSkeleton(word)) ?? []) {
      if (this.index.forms.forms[form] !== word) found.set(form, 1);
    }
    return Array.from(found, ([form, cost]) => ({ form, cost }));
  }
}

/** Edits allowed within one word of an alias, by its length. */
export function wordLimit(length: number): number {
  if (length < 2) return 0;
  return length < 5 ? 1 : 2;
}

/** Edits allowed over a whole alias: none in a single short word, up to three in a long name. */
export function aliasLimit(letters: number, words: number): number {
  if (words === 1) return letters < 6 ? 0 : letters < 9 ? 1 : 2;
  if (letters < 6) return 0;
  return letters < 11 ? 1 : letters < 26 ? 2 : 3;
}
