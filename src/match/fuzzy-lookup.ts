import { editDistance } from '../text/edit-distance';
import { hashText } from '../text/hash';
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
  private readonly deletes: DeleteIndex;
  /** Words looked up before: the same ones come again in every article (145 articles ten times over: 9.1 instead of 12.3 s). */
  private readonly known = new Map<string, readonly Candidate[]>();
  /** Scan skeletons of the alias words, by form. */
  private readonly skeletons = new Map<number, string>();

  constructor(private readonly index: AliasIndex) {
    for (const alias of index.aliases) {
      if (!alias.fuzzy) continue;
      for (const word of alias.words) {
        const form = word.length < 2 || NUMBER.test(word) ? -1 : index.forms.indexOf(word);
        if (form >= 0 && !this.skeletons.has(form)) this.skeletons.set(form, scanSkeleton(word));
      }
    }
    this.deletes = new DeleteIndex(
      Array.from(this.skeletons, ([id, skeleton]) => ({
        id,
        word: index.forms.forms[id] ?? '',
        keys: keysOf(skeleton),
      })),
    );
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

function keysOf(skeleton: string): number[] {
  return skeleton === '' ? [] : [~hashText(skeleton)];
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
