import { HASH_START, hashText, hashUnit } from '../text/hash';
import type { Tokens } from '../text/tokens';

/**
 * The written forms of alias words. A form may stand for several concepts ("jong": 정 or 종), a concept has several
 * forms ("Sergei", "Sergey", "Сергею"). Found by token hash, then compared unit by unit.
 */
export class FormTable {
  readonly forms: string[] = [];
  readonly concepts: number[][] = [];
  private readonly byHash = new Map<number, number[]>();
  private readonly conceptIds = new Map<string, number>();

  /** The concept of that name, made when new. */
  concept(name: string): number {
    const known = this.conceptIds.get(name);
    if (known !== undefined) return known;
    const id = this.conceptIds.size;
    this.conceptIds.set(name, id);
    return id;
  }

  add(form: string, concept: number): void {
    const index = this.indexOf(form);
    if (index >= 0) {
      const concepts = this.concepts[index];
      if (concepts && !concepts.includes(concept)) concepts.push(concept);
      return;
    }
    const hash = hashText(form);
    const chain = this.byHash.get(hash);
    if (chain) chain.push(this.forms.length);
    else this.byHash.set(hash, [this.forms.length]);
    this.forms.push(form);
    this.concepts.push([concept]);
  }

  /** Index of a form, -1 where unknown. */
  indexOf(form: string): number {
    for (const index of this.byHash.get(hashText(form)) ?? []) {
      if (this.forms[index] === form) return index;
    }
    return -1;
  }

  hashOf(form: string): number {
    return hashText(form);
  }

  /** Index of the form that token `i` of the folded text is written in, -1 where unknown. */
  find(text: string, tokens: Tokens, i: number): number {
    const chain = this.byHash.get(tokens.hashes[i] ?? 0);
    if (!chain) return -1;
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    for (const index of chain) {
      const form = this.forms[index] ?? '';
      if (
        tokens.apostrophes[i]
          ? text.slice(start, end).replaceAll("'", '') === form
          : form.length === end - start && text.startsWith(form, start)
      ) {
        return index;
      }
    }
    return -1;
  }
}

/** Text of token `i` without apostrophes, as forms are stored. */
export function tokenText(text: string, tokens: Tokens, i: number): string {
  const slice = text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
  return tokens.apostrophes[i] ? slice.replaceAll("'", '') : slice;
}

/** Hash of `form` without the units at `skip` and `skip2` (-1 for none). */
export function hashWithout(form: string, skip: number, skip2: number): number {
  let hash = HASH_START;
  for (let i = 0; i < form.length; i++)
    if (i !== skip && i !== skip2) hash = hashUnit(hash, form.charCodeAt(i));
  return hash;
}
