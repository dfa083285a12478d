import type { Query } from './align';
import type { Form } from './forms';
import { withoutTail } from './tail';

/** Finds the forms that hold every word of a query as it was typed; the last word may be a beginning. */
export class WordIndex {
  /** Forms by word and by their whole compact text. */
  private readonly postings = new Map<string, Set<Form>>();
  private readonly words: string[];

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      for (const { text } of form.tokens) this.add(text, form);
      if (form.field !== 'text') this.add(form.compact, form);
    }
    this.words = [...this.postings.keys()].sort();
  }

  find({ compact, tokens }: Query): Set<Form> {
    const sets = tokens.map(({ text }, index) => this.holding(text, index === tokens.length - 1));
    const [smallest, ...others] = sets.sort((a, b) => a.size - b.size);
    const found = [...(smallest ?? [])].filter((form) => others.every((set) => set.has(form)));
    return new Set([...found, ...this.holding(compact, true)]);
  }

  private holding(word: string, asBeginning: boolean): Set<Form> {
    const keys = asBeginning ? this.beginningWith(word) : [word];
    keys.push(...withoutTail(word));
    return new Set(keys.flatMap((key) => [...(this.postings.get(key) ?? [])]));
  }

  private beginningWith(start: string): string[] {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.words[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; this.words[at]?.startsWith(start); at++) found.push(this.words[at] ?? '');
    return found;
  }

  private add(word: string, form: Form): void {
    const forms = this.postings.get(word);
    if (forms) forms.add(form);
    else this.postings.set(word, new Set([form]));
  }
}
