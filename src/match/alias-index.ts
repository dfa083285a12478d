import type { Entity } from '../facts/schema';
import type { AliasTable } from './alias-table';
import type { FormTable } from './forms';
import type { Trie } from './trie';
import type { Variants } from './variants';

/** Everything that matching looks up in scripts with spaces. */
export interface AliasIndex {
  entities: readonly Entity[];
  aliases: AliasTable;
  forms: FormTable;
  /** Spellings found by rule from the word in the text. */
  variants: Variants;
  /** Aliases by the concepts they are made of. */
  words: Trie;
  /** Concepts that wait for their Cyrillic forms: see `addCyrillicForms`, which empties it. */
  cyrillic: (readonly [concept: number, ...spellings: string[]])[];
  /** Ordinary names and words, folded: never misspellings of ours. */
  ordinary: ReadonlySet<string>;
  /** Entities with a Korean name: family name first, one syllable a word. */
  korean: ReadonlySet<number>;
  /** Persons by the concept of their family name. */
  surnames: ReadonlyMap<number, readonly number[]>;
}
