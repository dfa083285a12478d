import type { Tokens } from '../text/tokens';

const NONE: readonly number[] = [];

/**
 * The written forms of alias words. A form may stand for several concepts ("jong": 정 or 종), a concept has several
 * forms ("Sergei", "Sergey", "Сергею"); it is known by the number of the form that is its name.
 */
export class FormTable {
  readonly forms: string[];
  private readonly numbers = new Map<string, number>();
  /** Concepts by form; undefined is a form that stands for itself alone, as most do. */
  private readonly concepts: (number[] | undefined)[];

  /** Forms that stand for themselves, but for those in `others`. */
  constructor(forms: readonly string[] = [], others: ReadonlyMap<number, number[]> = new Map()) {
    this.forms = [...forms];
    this.concepts = forms.map((_, form) => others.get(form));
    for (let form = 0; form < forms.length; form++) this.numbers.set(forms[form] ?? '', form);
  }

  /** Number of a form, added when new; it then stands for nothing yet. Also makes the concept of that name. */
  intern(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    this.numbers.set(form, this.forms.length);
    this.concepts.push([]);
    return this.forms.push(form) - 1;
  }

  /** Lets `form` stand for `concept`. */
  add(form: string, concept: number): void {
    const concepts = this.listOf(this.intern(form));
    if (!concepts.includes(concept)) concepts.push(concept);
  }

  /** Number of a form that stands for something, -1 where unknown. */
  indexOf(form: string): number {
    const number = this.numbers.get(form);
    return number === undefined || this.concepts[number]?.length === 0 ? -1 : number;
  }

  /** Concepts that `form` stands for; none for -1. */
  conceptsOf(form: number): readonly number[] {
    return form < 0 ? NONE : this.listOf(form);
  }

  private listOf(form: number): number[] {
    const known = this.concepts[form];
    if (known) return known;
    const itself = [form];
    this.concepts[form] = itself;
    return itself;
  }
}

/** Text of token `i` without apostrophes, as forms are stored. */
export function tokenText(text: string, tokens: Tokens, i: number): string {
  const slice = text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
  return tokens.apostrophes[i] ? slice.replaceAll("'", '') : slice;
}
