import { hashText } from '../text/hash';
import type { Tokens } from '../text/tokens';
import { IntList } from './int-list';
import { Links } from './links';

/**
 * The written forms of alias words. A form may stand for several concepts ("jong": 정 or 종), a concept has several
 * forms ("Sergei", "Sergey", "Сергею"); it is known by the number of the form that is its name. Found by token hash,
 * then compared unit by unit.
 */
export class FormTable {
  readonly forms: string[] = [];
  private readonly hashes = new IntList(0x4000);
  private readonly links = new Links();
  private mask = 0x7fff;
  /** Form number plus one; 0 is a free slot. */
  private slots = new Int32Array(this.mask + 1);

  /** Number of a form, added when new. Also makes the concept of that name. */
  intern(form: string): number {
    const hash = hashText(form);
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const held = (this.slots[slot] ?? 0) - 1;
      if (held >= 0 && (this.hashes.at(held) !== hash || this.forms[held] !== form)) continue;
      if (held >= 0) return held;
      this.slots[slot] = this.forms.push(form);
      this.hashes.push(hash);
      if (this.forms.length * 2 > this.mask) this.grow();
      return this.forms.length - 1;
    }
  }

  /** Lets `form` stand for `concept`. */
  add(form: string, concept: number): void {
    this.links.add(this.intern(form), concept);
  }

  /** Number of a form that stands for something, -1 where unknown. */
  indexOf(form: string): number {
    const hash = hashText(form);
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const held = (this.slots[slot] ?? 0) - 1;
      if (held < 0) return -1;
      if (this.hashes.at(held) === hash && this.forms[held] === form) return this.stands(held);
    }
  }

  /** Number of the form that token `i` of the folded text is written in, -1 where unknown. */
  find(text: string, tokens: Tokens, i: number): number {
    const hash = tokens.hashes[i] ?? 0;
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const held = (this.slots[slot] ?? 0) - 1;
      if (held < 0) return -1;
      if (this.hashes.at(held) === hash && isToken(this.forms[held] ?? '', text, tokens, i))
        return this.stands(held);
    }
  }

  /** First link to a concept of `form`, -1 where it has none; go on with `nextConcept`, read with `conceptAt`. */
  firstConcept(form: number): number {
    return this.links.first(form);
  }

  nextConcept(link: number): number {
    return this.links.next(link);
  }

  conceptAt(link: number): number {
    return this.links.value(link);
  }

  /** Concepts that `form` stands for. */
  conceptsOf(form: number): number[] {
    const concepts: number[] = [];
    for (let link = this.firstConcept(form); link >= 0; link = this.nextConcept(link))
      concepts.push(this.conceptAt(link));
    return concepts;
  }

  private stands(form: number): number {
    return this.links.first(form) >= 0 ? form : -1;
  }

  private grow(): void {
    this.mask = this.mask * 2 + 1;
    this.slots = new Int32Array(this.mask + 1);
    for (let form = 0; form < this.forms.length; form++) {
      let slot = this.hashes.at(form) & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = form + 1;
    }
  }
}

function isToken(form: string, text: string, tokens: Tokens, i: number): boolean {
  const start = tokens.starts[i] ?? 0;
  if (tokens.apostrophes[i]) return tokenText(text, tokens, i) === form;
  return form.length === (tokens.ends[i] ?? 0) - start && text.startsWith(form, start);
}

/** Text of token `i` without apostrophes, as forms are stored. */
export function tokenText(text: string, tokens: Tokens, i: number): string {
  const slice = text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);
  return tokens.apostrophes[i] ? slice.replaceAll("'", '') : slice;
}
