import { type CueForms, createForms, type Entry, follows, formsOf, insertForm, type Use } from './cue-forms';
import { type Cue, type CueForce, type CueForm, parseCue } from './cue-syntax';
import { isUnspaced, type Word } from './words';

/** Groups of one cue must stand within so many words of each other. */
const REACH = 12;

/** A topic, or anything else that cues speak for. */
export interface Subject {
  id: string;
  cues: readonly string[];
}

/** A cue that a passage met. */
export interface CueHit {
  subject: string;
  force: CueForce;
  /** Position of a word that met it, or -1 where it has none. */
  word: number;
}

/** All cues of all subjects, ready to be looked up word by word. */
export interface CueIndex {
  cues: readonly { subject: string; force: CueForce; groups: number }[];
  forms: CueForms;
  inside: readonly { text: string; uses: readonly Use[] }[];
  entities: ReadonlyMap<string, readonly Use[]>;
  numbers: readonly Use[];
}

/** Compiles the cues; every language is looked for in every text. */
export function buildCueIndex(subjects: Iterable<Subject>): CueIndex {
  const cues: { subject: string; force: CueForce; groups: number }[] = [];
  const forms = createForms();
  const inside = new Map<string, Use[]>();
  const entities = new Map<string, Use[]>();
  const numbers: Use[] = [];
  const add = (form: CueForm, use: Use): void => {
    if (form.type === 'number') numbers.push(use);
    else if (form.type === 'entity') push(entities, form.id, use);
    else if (form.type === 'inside') push(inside, form.text, use);
    else insertForm(forms, form.source, form.words, use);
  };
  for (const { id, cues: sources } of subjects) {
    for (const source of sources) {
      const { force, groups }: Cue = parseCue(source);
      groups.forEach((alternatives, group) => {
        for (const form of alternatives) add(form, { cue: cues.length, group });
      });
      cues.push({ subject: id, force, groups: groups.length });
    }
  }
  forms.known.clear();
  return { cues, forms, inside: [...inside].map(([text, uses]) => ({ text, uses })), entities, numbers };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What cues are looked for in: folded text, its words, and the entities at their positions. */
export interface CueText {
  text: string;
  words: readonly Word[];
  entityAt: readonly { id: string; word: number }[];
}

/** Words of cues that one article holds, looked up once each. */
export type CueMemory = Map<string, readonly Entry[]>;

/** The cues that a passage meets, each once. */
export function findCues(index: CueIndex, reading: CueText, memory: CueMemory): CueHit[] {
  /** Per cue, per group: positions of words, or -1 where there is no position. */
  const met = new Map<number, number[][]>();
  const mark = (uses: readonly Use[], at: number): void => {
    for (const { cue, group } of uses) {
      const groups = met.get(cue) ?? [];
      if (groups.length === 0) met.set(cue, groups);
      const places = groups[group];
      if (places) places.push(at);
      else groups[group] = [at];
    }
  };
  markWords(index, reading.words, mark, memory);
  for (const { id, word } of reading.entityAt) {
    const uses = index.entities.get(id);
    if (uses) mark(uses, word);
  }
  if (isUnspaced(reading.text)) {
    for (const { text, uses } of index.inside) if (reading.text.includes(text)) mark(uses, -1);
  }
  const hits: CueHit[] = [];
  for (const [position, places] of met) {
    const cue = index.cues[position];
    if (cue && standTogether(places, cue.groups)) {
      hits.push({ subject: cue.subject, force: cue.force, word: places[0]?.[0] ?? -1 });
    }
  }
  return hits;
}

function markWords(
  { forms, numbers }: CueIndex,
  words: readonly Word[],
  mark: (uses: readonly Use[], at: number) => void,
  memory: CueMemory,
): void {
  words.forEach(({ form }, at) => {
    const known = memory.get(form);
    const entries = known ?? formsOf(forms, form);
    if (!known) memory.set(form, entries);
    for (const entry of entries) if (follows(entry, words, at)) mark(entry.uses, at);
    if (form >= '0' && form < ':') mark(numbers, at);
  });
}

/** Every group is met, each within reach of the one before; forms without a position stand near everything. */
function standTogether(places: readonly (number[] | undefined)[], groups: number): boolean {
  let last = places[0];
  if (!last) return false;
  for (let group = 1; group < groups; group++) {
    const before: readonly number[] = last;
    const here = places[group]?.filter((at) => before.some((b) => isNear(at, b)));
    if (!here?.length) return false;
    last = here;
  }
  return true;
}

function isNear(a: number, b: number): boolean {
  return a < 0 || b < 0 || (a !== b && Math.abs(a - b) <= REACH);
}
