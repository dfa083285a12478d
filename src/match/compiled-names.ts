/** A list of numbers, most of them close to the one before: each as its distance from that. */
export type Deltas = readonly number[];

/**
 * All names of a fact base as the build leaves them: plain data, in columns. Entities are known by their place in the
 * fact base, forms by their place in the list, and a concept by the form that is its name.
 */
export interface CompiledNames {
  /** How many entities the fact base had. */
  entityCount: number;
  /** Folded words, parted by line feeds. */
  forms: string;
  /** Forms that stand for others than themselves alone: form, number of concepts, concepts. */
  links: readonly number[];
  aliases: AliasColumns;
  /** Cyrillic words of names, as forms, and their sound keys, parted by line feeds. */
  sounds: { forms: Deltas; keys: string };
  /** First syllable, second syllable, both in one word, as concepts. */
  givenNames: readonly number[];
  /** A concept and its Cyrillic spellings; none where its own name has case forms. */
  cyrillic: readonly (readonly [concept: number, ...spellings: string[]])[];
  /** Parted by line feeds. */
  ordinary: string;
  korean: Deltas;
  /** Concept of a family name, number of bearers, bearers. */
  surnames: readonly number[];
  units: UnitColumns;
}

/** Fields of `Alias`, one entry an alias; what few aliases have stands beside their number. */
export interface AliasColumns {
  entities: Deltas;
  flags: readonly number[];
  lengths: readonly number[];
  /** Words of all aliases as forms, counted back from the next form that none has had yet: mostly 0. */
  words: readonly number[];
  /** Where the concepts are others than the words. */
  paths: Readonly<Record<number, readonly number[]>>;
  skips: Readonly<Record<number, number>>;
  spellings: Readonly<Record<number, string>>;
  languages: Readonly<Record<number, string>>;
  near: Readonly<Record<number, readonly string[]>>;
}

/** Fields of `UnitAlias`. */
export interface UnitColumns {
  /** Parted by line feeds. */
  texts: string;
  entities: Deltas;
  flags: readonly number[];
  near: Readonly<Record<number, readonly string[]>>;
}

/** Bits of `AliasColumns.flags`; the two lowest count the case rules. */
export const CASE_RULES = ['any', 'capital', 'exact'] as const;
export const FLAG = {
  listed: 4,
  short: 8,
  definite: 16,
  fuzzy: 32,
  comma: 64,
  dot: 128,
  quote: 256,
} as const;
/** Bits of `UnitColumns.flags`. */
export const UNIT_FLAG = { listed: 1, short: 2 } as const;

export function toDeltas(numbers: Iterable<number>): number[] {
  let last = 0;
  return Array.from(numbers, (number) => {
    const delta = number - last;
    last = number;
    return delta;
  });
}

export function fromDeltas(deltas: Deltas): Int32Array {
  const numbers = new Int32Array(deltas.length);
  let last = 0;
  for (let at = 0; at < deltas.length; at++) {
    last += deltas[at] ?? 0;
    numbers[at] = last;
  }
  return numbers;
}
