/** Endings that a language of Latin script puts on foreign names, folded, longest first. */
export interface Endings {
  /** What it looks like: "Putins → Putin". */
  example: string;
  list: readonly string[];
  /** Whether they mark a possessive, which is not part of a mention. */
  possessive: boolean;
}

const GENITIVE: Endings = { example: 'Putins → Putin', list: ['s'], possessive: true };
const SLAVIC: Endings = {
  example: 'Putinem, Una → Putin, Un',
  list: ['owi', 'ovi', 'iem', 'em', 'om', 'ie', 'a', 'u', 'e', 'y'],
  possessive: false,
};
const FINNISH: Endings = {
  example: 'Putinin → Putin',
  list: ['ille', 'ista', 'issa', 'iin', 'ia', 'in', 'n'],
  possessive: false,
};

const BY_LANGUAGE: ReadonlyMap<string, Endings> = new Map([
  ...['de', 'nl', 'sv', 'da', 'no', 'nb', 'nn', 'is'].map((lang) => [lang, GENITIVE] as const),
  ...['pl', 'cs', 'sk', 'sl', 'hr', 'bs', 'sr', 'lt', 'lv'].map((lang) => [lang, SLAVIC] as const),
  ...['fi', 'et'].map((lang) => [lang, FINNISH] as const),
]);

/** Endings of a language given as BCP 47, or undefined where names keep their form or nothing is known. */
export function endingsOf(lang: string | undefined): Endings | undefined {
  return BY_LANGUAGE.get(lang?.slice(0, 2).toLowerCase() ?? '');
}
