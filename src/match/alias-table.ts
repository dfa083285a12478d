import type { Alias } from './alias';
import { type AliasColumns, CASE_RULES, FLAG, fromDeltas } from './compiled-names';

const NO_CUES: readonly string[] = [];

/** The aliases by their numbers, each made when it is first asked for: an article names few of them. */
export class AliasTable {
  readonly size: number;
  private readonly known: (Alias | undefined)[] = [];
  private readonly entities: Int32Array;
  /** Words of all aliases one after the other, as forms. */
  private readonly forms: readonly number[];
  /** Where the words of each alias start, and at last where they end. */
  private readonly starts: Int32Array;

  /** `words` are the forms by their numbers. */
  constructor(
    private readonly columns: AliasColumns,
    private readonly words: readonly string[],
  ) {
    this.size = columns.flags.length;
    this.entities = fromDeltas(columns.entities);
    this.forms = countOn(columns.words);
    this.starts = new Int32Array(this.size + 1);
    for (let id = 0; id < this.size; id++)
      this.starts[id + 1] = (this.starts[id] ?? 0) + (columns.lengths[id] ?? 0);
  }

  at(id: number): Alias | undefined {
    if (id >= this.size) return undefined;
    this.known[id] ??= this.make(id);
    return this.known[id];
  }

  /** Numbers of the forms that an alias is written in. */
  formsOf(id: number): readonly number[] {
    return this.forms.slice(this.starts[id], this.starts[id + 1]);
  }

  /** Concepts that an alias is made of. */
  pathOf(id: number): readonly number[] {
    return this.columns.paths[id] ?? this.formsOf(id);
  }

  mayBeMisspelt(id: number): boolean {
    return ((this.columns.flags[id] ?? 0) & FLAG.fuzzy) !== 0;
  }

  private make(id: number): Alias {
    const { flags, skips, spellings, languages, near } = this.columns;
    const flag = flags[id] ?? 0;
    const words = this.formsOf(id).map((form) => this.words[form] ?? '');
    return {
      entity: this.entities[id] ?? -1,
      listed: (flag & FLAG.listed) !== 0,
      caseRule: CASE_RULES[flag & 3] ?? 'capital',
      spelling: spellings[id] ?? '',
      comma: (flag & FLAG.comma) !== 0,
      closing: flag & FLAG.dot ? '.' : flag & FLAG.quote ? '"' : '',
      skip: skips[id] ?? 0,
      length: words.length,
      words,
      letters: words.reduce((sum, word) => sum + word.length, 0),
      fuzzy: (flag & FLAG.fuzzy) !== 0,
      short: (flag & FLAG.short) !== 0,
      definite: (flag & FLAG.definite) !== 0,
      language: languages[id] ?? '',
      near: near[id] ?? NO_CUES,
    };
  }
}

/** The numbers out of their distances back from one more than the greatest before. */
function countOn(distances: readonly number[]): number[] {
  let next = 0;
  return distances.map((distance) => {
    const number = next - distance;
    if (number >= next) next = number + 1;
    return number;
  });
}
