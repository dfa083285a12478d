import type { CueWord } from './cue-syntax';
import type { Word } from './words';

/** Where a form counts: `cue` by position, and which of its groups. */
export interface Use {
  cue: number;
  group: number;
}

/** A form of one word or several in a row. */
export interface Entry {
  words: readonly CueWord[];
  uses: Use[];
}

/** All forms by their first word: whole words, and beginnings of words. */
export interface CueForms {
  closed: Map<string, Entry[]>;
  open: Map<string, Entry[]>;
  /** Lengths of the beginnings, by their first two letters, so that few are tried. */
  lengths: Map<string, Set<number>>;
  /** While building: the entry of each form, so that one form of several cues is one entry. */
  known: Map<string, Entry>;
}

export function createForms(): CueForms {
  return { closed: new Map(), open: new Map(), lengths: new Map(), known: new Map() };
}

/** Adds one use of a form; `source` is the form as written. */
export function insertForm(forms: CueForms, source: string, words: readonly CueWord[], use: Use): void {
  const known = forms.known.get(source);
  if (known) {
    known.uses.push(use);
    return;
  }
  const [first] = words;
  if (!first) return;
  const entry: Entry = { words, uses: [use] };
  forms.known.set(source, entry);
  const map = first.open ? forms.open : forms.closed;
  const entries = map.get(first.form);
  if (entries) entries.push(entry);
  else map.set(first.form, [entry]);
  if (!first.open) return;
  const head = first.form.slice(0, 2);
  const lengths = forms.lengths.get(head);
  if (lengths) lengths.add(first.form.length);
  else forms.lengths.set(head, new Set([first.form.length]));
}

/** Forms whose first word is `form` or, where its ending is open, begins it. */
export function formsOf({ closed, open, lengths }: CueForms, form: string): readonly Entry[] {
  const whole = closed.get(form);
  const begun = [...(lengths.get(form.slice(0, 2)) ?? [])].flatMap((length) =>
    length <= form.length ? (open.get(form.slice(0, length)) ?? []) : [],
  );
  return begun.length === 0 ? (whole ?? []) : [...(whole ?? []), ...begun];
}

/** Whether the words after the first continue the form. */
export function follows({ words: wanted }: Entry, words: readonly Word[], at: number): boolean {
  for (let i = 1; i < wanted.length; i++) {
    const want = wanted[i];
    const word = words[at + i]?.form;
    if (!want || word === undefined) return false;
    if (!(want.open ? word.startsWith(want.form) : word === want.form)) return false;
  }
  return true;
}
