/** What letters the text must show for an alias to count. */
export type CaseRule = 'any' | 'capital' | 'exact';

/** One alias as the index knows it. Entity -1 is a guard: it takes its place in the text and links to nothing. */
export interface Alias {
  entity: number;
  /** The fact base lists it as it stands; otherwise a rule made it. */
  listed: boolean;
  /** The alias as written, for the exact-case rule. */
  surface: string;
  caseRule: CaseRule;
  /** Leading tokens that are title or article: matched, but not part of the mention. */
  skip: number;
  /** Tokens of the path. */
  length: number;
  /** Letters over all tokens: what the limit of misspelling grows with. */
  letters: number;
  words: readonly string[];
  /** May be misspelt. */
  fuzzy: boolean;
}
