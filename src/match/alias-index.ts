import type { Entity } from '../facts/schema';
import type { Alias } from './alias';
import { Folds } from './folds';
import { FormTable } from './forms';
import { Trie } from './trie';
import { Variants } from './variants';

/** Everything that matching looks up in scripts with spaces. */
export interface AliasIndex {
  entities: readonly Entity[];
  aliases: Alias[];
  forms: FormTable;
  /** Spellings found by rule from the word in the text. */
  variants: Variants;
  words: Trie;
  /** What adds the case forms and other Cyrillic spellings; run before the first text that has such letters. */
  cyrillic: (() => void)[];
  /** Ordinary names and words, folded: never misspellings of ours. */
  ordinary: Set<string>;
  /** Entities with a Korean name: family name first, one syllable a word. */
  korean: Set<number>;
  /** Persons by the concept of their family name. */
  surnames: Map<number, number[]>;
}

/** The index while it is built, with the surfaces folded beforehand. */
export interface AliasBuilder extends AliasIndex {
  folds: Folds;
  /** What is in already: words by the kind they were taken for, aliases by entity and case rule. */
  made: Set<string>;
}

export function emptyIndex(entities: readonly Entity[]): AliasBuilder {
  const forms = new FormTable();
  return {
    folds: new Folds(),
    made: new Set(),
    entities,
    aliases: [],
    forms,
    variants: new Variants(forms),
    words: new Trie(),
    cyrillic: [],
    ordinary: new Set(),
    korean: new Set(),
    surnames: new Map(),
  };
}
