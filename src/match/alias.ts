/** What letters the text must show for an alias to count. */
export type CaseRule = 'any' | 'capital' | 'exact';

export type Closing = '' | '.' | '"';

/** One alias as the index knows it. Entity -1 is a guard: it takes its place in the text and links to nothing. */
export interface Alias {
  entity: number;
  /** The fact base lists it as it stands; otherwise a rule made it. */
  listed: boolean;
  caseRule: CaseRule;
  /** Its letters as the fact base writes them, where their case must agree; else ''. */
  spelling: string;
  /** A comma stands in it. */
  comma: boolean;
  /** The mark that it ends with: the full stop of an abbreviation, the closing quotation mark of a quoted name. */
  closing: Closing;
  /** Leading tokens that are title or article: matched, but not part of the mention. */
  skip: number;
  /** Tokens of the path. */
  length: number;
  /** Folded words of the path. */
  words: readonly string[];
  /** Letters over all words: what the limit of misspelling grows with. */
  letters: number;
  /** May be misspelt. */
  fuzzy: boolean;
  /** Stands for the entity only after it has been introduced, or where nobody else can be meant. */
  short: boolean;
  /** A description that wants an article before it: "the Russian president". */
  definite: boolean;
  /** The language (BCP 47) that an abbreviation belongs to: CPI is a court in French only; '' for all. */
  language: string;
  /** Folded cues, one of which must stand near; empty for most. */
  near: readonly string[];
}

/** What an exact-case alias and the text are compared by: letters and digits as written. */
export function spellingOf(text: string): string {
  return text.replace(/[\s.,'’"()&/‐-―-]/g, '');
}
