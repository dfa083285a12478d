import type { FactBase } from '../../facts/factbase';
import type { Entity } from '../../facts/schema';
import type { Alias } from '../alias';
import { FormTable } from '../forms';
import { Folds } from './folds';

/** The names of a fact base while they are compiled. */
export interface AliasBuilder {
  entities: readonly Entity[];
  folds: Folds;
  forms: FormTable;
  aliases: Alias[];
  /** Concepts that each alias is made of. */
  paths: (readonly number[])[];
  /** Cyrillic words of names: any romanization of them is looked for. */
  sounds: Set<string>;
  /** Concepts of the syllables of a given name, and of the name in one word. */
  givenNames: (readonly [first: number, second: number, joined: number])[];
  /** Concepts with other Cyrillic forms than their own name; where none are listed, the name has its case forms. */
  cyrillic: (readonly [concept: number, ...spellings: string[]])[];
  /** Ordinary names and words, folded: never misspellings of ours. */
  ordinary: Set<string>;
  /** Entities with a Korean name: family name first, one syllable a word. */
  korean: Set<number>;
  /** Persons by the concept of their family name. */
  surnames: Map<number, number[]>;
  /** What is in already: words by the kind they were taken for, aliases by entity and case rule. */
  made: Set<string>;
}

export function emptyBuilder({ entities }: FactBase): AliasBuilder {
  return {
    entities: [...entities.values()],
    folds: new Folds(),
    forms: new FormTable(),
    aliases: [],
    paths: [],
    sounds: new Set(),
    givenNames: [],
    cyrillic: [],
    ordinary: new Set(),
    korean: new Set(),
    surnames: new Map(),
    made: new Set(),
  };
}
