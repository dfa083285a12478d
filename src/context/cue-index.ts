import { type Cue, type CueForce, type CueForm, type CueWord, parseCue } from './cue-syntax';
import { isUnspaced, type Word } from './words';

/** Groups of one cue must stand within so many words of each other. */
const REACH = 12;
/** Open forms are looked up by their first letters: so few at least, so many at most. */
const SHORTEST_OPEN = 2;
const LONGEST_OPEN = 20;

/** A topic, or anything else that cues speak for. */
export interface Subject {
  id: string;
  cues: readonly string[];
}

/** A cue that a passage met. */
export interface CueHit {
  subject: string;
  force: CueForce;
  /** Number of groups: the more, the surer. */
  groups: number;
}

/** Where a form counts: `cue` by position, and which of its groups. */
interface Use {
  cue: number;
  group: number;
}
interface Entry {
  words: readonly CueWord[];
  uses: Use[];
}

/** All cues of all subjects, ready to be looked up word by word. */
export interface CueIndex {
  cues: readonly (Cue & { subject: string })[];
  /** By first word, closed and open. */
  closed: ReadonlyMap<string, readonly Entry[]>;
  open: ReadonlyMap<string, readonly Entry[]>;
  inside: readonly { text: string; uses: readonly Use[] }[];
  entities: ReadonlyMap<string, readonly Use[]>;
  numbers: readonly Use[];
}

/** Compiles the cues; every language is looked for in every text. */
export function buildCueIndex(subjects: Iterable<Subject>): CueIndex {
  const cues: (Cue & { subject: string })[] = [];
  const closed = new Map<string, Entry[]>();
  const open = new Map<string, Entry[]>();
  const inside = new Map<string, Use[]>();
  const entities = new Map<string, Use[]>();
  const numbers: Use[] = [];
  const add = (form: CueForm, use: Use): void => {
    if (form.type === 'number') numbers.push(use);
    else if (form.type === 'entity') push(entities, form.id, use);
    else if (form.type === 'inside') push(inside, form.text, use);
    else addWords(form.words[0]?.open ? open : closed, form.words, use);
  };
  for (const subject of subjects) {
    for (const source of subject.cues) {
      const cue = parseCue(source);
      cue.groups.forEach((forms, group) => {
        for (const form of forms) add(form, { cue: cues.length, group });
      });
      cues.push({ ...cue, subject: subject.id });
    }
  }
  return {
    cues,
    closed,
    open,
    inside: [...inside].map(([text, uses]) => ({ text, uses })),
    entities,
    numbers,
  };
}

function addWords(map: Map<string, Entry[]>, words: readonly CueWord[], use: Use): void {
  const first = words[0];
  if (!first) return;
  const key = words.map(({ form, open }) => (open ? `${form}*` : form)).join(' ');
  const entries = map.get(first.form) ?? [];
  const same = entries.find(
    (entry) => entry.words.map(({ form, open }) => (open ? `${form}*` : form)).join(' ') === key,
  );
  if (same) same.uses.push(use);
  else entries.push({ words, uses: [use] });
  map.set(first.form, entries);
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

/** The cues that a passage meets, each once. */
export function findCues(index: CueIndex, reading: CueText): CueHit[] {
  /** Per cue, per group: positions of words, or -1 where there is no position. */
  const met = new Map<number, number[][]>();
  const mark = (uses: readonly Use[], at: number): void => {
    for (const { cue, group } of uses) {
      const groups = met.get(cue) ?? [];
      met.set(cue, groups);
      const places = groups[group] ?? [];
      groups[group] = places;
      places.push(at);
    }
  };
  markWords(index, reading, mark);
  for (const { id, word } of reading.entityAt) mark(index.entities.get(id) ?? [], word);
  if (isUnspaced(reading.text)) {
    for (const { text, uses } of index.inside) if (reading.text.includes(text)) mark(uses, -1);
  }
  const hits: CueHit[] = [];
  for (const [position, places] of met) {
    const cue = index.cues[position];
    if (cue && standTogether(places, cue.groups.length)) {
      hits.push({ subject: cue.subject, force: cue.force, groups: cue.groups.length });
    }
  }
  return hits;
}

function markWords(
  index: CueIndex,
  reading: CueText,
  mark: (uses: readonly Use[], at: number) => void,
): void {
  const { words } = reading;
  words.forEach(({ form }, at) => {
    for (const entry of index.closed.get(form) ?? []) if (follows(entry, words, at)) mark(entry.uses, at);
    for (let length = SHORTEST_OPEN; length <= Math.min(form.length, LONGEST_OPEN); length++) {
      const entries = index.open.get(form.slice(0, length));
      if (entries) for (const entry of entries) if (follows(entry, words, at)) mark(entry.uses, at);
    }
    if (/^\d/.test(form)) mark(index.numbers, at);
  });
}

/** Whether the words after the first continue the form. */
function follows(entry: Entry, words: readonly Word[], at: number): boolean {
  return entry.words.every(({ form, open }, i) => {
    if (i === 0) return true;
    const word = words[at + i]?.form;
    return word !== undefined && (open ? word.startsWith(form) : word === form);
  });
}

/** Every group is met, each within reach of the one before. */
function standTogether(places: readonly (number[] | undefined)[], groups: number): boolean {
  let last = places[0];
  if (!last) return false;
  for (let group = 1; group < groups; group++) {
    const before: number[] = last;
    const here = places[group]?.filter((at) =>
      before.some((b) => at !== b && (at < 0 || b < 0 || Math.abs(at - b) <= REACH)),
    );
    const inside = places[group]?.some((at) => at < 0) && before.some((b) => b < 0);
    if (!here?.length && !inside) return false;
    last = here?.length ? here : [-1];
  }
  return true;
}
