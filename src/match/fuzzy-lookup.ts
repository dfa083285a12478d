import { editDistance } from '../text/edit-distance';
import { scanSkeleton, scanSkeletons } from '../text/ocr';
import type { AliasIndex } from './alias-index';
import { DeleteIndex, keyOf } from './deletes';

/** A form that a word may be a misspelling of, and how many edits away it is. */
export interface Candidate {
  form: number;
  cost: number;
}

/** Finds the alias words that a word may be a misspelling of: within the edit limit, or alike to a scanner. */
export class FuzzyLookup {
  private readonly deletes: DeleteIndex;
  /** Words looked up before: the same ones come again in every article (145 articles ten times over: 9.1 instead of 12.3 s). */
  private readonly known = new Map<string, readonly Candidate[]>();
  /** Scan skeletons of the alias words, by form. */
  private readonly skeletons = new Map<number, string>();

  constructor(private readonly index: AliasIndex) {
    const forms = [...fuzzyForms(index)];
    const words = forms.map((form) => index.forms.forms[form] ?? '');
    const skeletons = scanSkeletons(words);
    const entries = forms.map((id, i) => {
      const skeleton = skeletons[i] ?? '';
      this.skeletons.set(id, skeleton);
      return { id, word: words[i] ?? '', keys: keysOf(skeleton) };
    });
    this.deletes = new DeleteIndex(entries);
  }

  /** Forms within the limit of `word`, itself left out; none for an ordinary name or word, and for numbers. */
  find(word: string): readonly Candidate[] {
    let found = this.known.get(word);
    if (!found) {
      if (this.known.size >= REMEMBERED) this.known.clear();
      found = this.search(word);
      this.known.set(word, found);
    }
    return found;
  }

  private search(word: string): Candidate[] {
    if (word.length < 2 || word.length > 30 || NUMBER.test(word) || this.index.ordinary.has(word)) return [];
    const found: Candidate[] = [];
    const skeleton = scanSkeleton(word);
    for (const form of this.deletes.candidates(word, keysOf(skeleton))) {
      const target = this.index.forms.forms[form] ?? '';
      if (target === word) continue;
      const limit = wordLimit(target.length);
      const cost = editDistance(word, target, limit);
      if (skeleton !== '' && cost > 1 && skeleton === this.skeletons.get(form)) found.push({ form, cost: 1 });
      else if (cost <= limit) found.push({ form, cost });
    }
    return found;
  }
}

const NUMBER = /^\d+$/;
/** Words remembered before all are forgotten; keeps memory constant over any number of articles. */
const REMEMBERED = 20_000;

/** Forms of the words that may be misspelt. */
function fuzzyForms({ aliases, forms }: AliasIndex): Set<number> {
  const found = new Set<number>();
  for (let id = 0; id < aliases.size; id++) {
    if (aliases.mayBeMisspelt(id)) for (const form of aliases.formsOf(id)) found.add(form);
  }
  for (const form of found) {
    const word = forms.forms[form] ?? '';
    if (word.length < 2 || NUMBER.test(word) || forms.conceptsOf(form).length === 0) found.delete(form);
  }
  return found;
}

/** The complement keeps the skeleton of one word from meeting another word as it is written. */
function keysOf(skeleton: string): number[] {
  return skeleton === '' ? [] : [~keyOf(skeleton)];
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
