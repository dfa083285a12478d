import type { Entity } from '../facts/schema';
import type { Alias } from './alias';
import { FormTable } from './forms';
import { Trie } from './trie';

/** Everything that matching looks up: word aliases by concepts, aliases of unspaced scripts by code units. */
export interface AliasIndex {
  entities: readonly Entity[];
  aliases: Alias[];
  forms: FormTable;
  words: Trie;
  units: Trie;
  /** 1 for each code unit that an alias of `units` starts with. */
  unitStarts: Uint8Array;
  /** Ordinary names and words, folded: never misspellings of ours. */
  ordinary: Set<string>;
  /** Entities with a Korean name: family name first, one syllable a word. */
  korean: Set<number>;
  /** Persons by the concept of their family name. */
  surnames: Map<number, number[]>;
  /** Entities that belong to another one: whose train it is. */
  owners: Map<number, number>;
}

export function emptyIndex(entities: readonly Entity[]): AliasIndex {
  return {
    entities,
    aliases: [],
    forms: new FormTable(),
    words: new Trie(),
    units: new Trie(),
    unitStarts: new Uint8Array(0x10000),
    ordinary: new Set(),
    korean: new Set(),
    surnames: new Map(),
    owners: new Map(),
  };
}
