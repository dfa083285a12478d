import type { Annotation, Article, ContextNote, Mention } from '../annotation';
import type { SiteView } from '../settings/resolve';
import type { Layer, Settings } from '../settings/schema';
import { cueOf } from './cue';

/** Something to paint and to open a card for. Offsets are UTF-16 into the article's text. */
export interface Mark {
  /** What "not this one" hides: entity, summit or sanction id, or `claims:<topic>`. */
  key: string;
  layer: Layer;
  start: number;
  end: number;
  /** Set where the mark is a name. */
  mention?: Mention;
  /** Set where the mark stands for notes on a passage, strongest first. */
  notes: ContextNote[];
}

/** What decides which marks show. */
export interface Choice {
  view: SiteView;
  /** First mention of a name in each stretch and each fact once, or all of them. */
  every: Settings['marks'];
  /** Keys that the reader hid on this page only. */
  hidden: ReadonlySet<string>;
}

/** Longest stretch (UTF-16 units) within which a name is marked once, unless a heading ends it before. */
const STRETCH = 3000;

/** The marks of a page in reading order: names as the settings want them, and one cue for the notes of a passage. */
export function chooseMarks(article: Article, annotation: Annotation, choice: Choice): Mark[] {
  if (choice.view.paused) return [];
  const names = choice.view.layers.names ? chooseNames(article, annotation.mentions, choice) : [];
  const cues = chooseCues(article, annotation, choice, names);
  return [...names, ...cues].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The id under which a note is hidden. */
export function noteKey(note: ContextNote): string {
  return note.layer === 'claims' ? `claims:${note.topic}` : note.id;
}

function chooseNames(article: Article, mentions: readonly Mention[], choice: Choice): Mark[] {
  const shown = mentions.filter(({ entity }) => !isHidden(entity, choice));
  const stretchOf = stretches(article);
  const seen = new Set<string>();
  return shown.flatMap((mention) => {
    const place = `${stretchOf(mention.start)} ${mention.entity}`;
    if (choice.every === 'first' && seen.has(place)) return [];
    seen.add(place);
    const { entity: key, start, end } = mention;
    return [{ key, layer: 'names' as const, start, end, mention, notes: [] }];
  });
}

function chooseCues(
  article: Article,
  { context }: Annotation,
  choice: Choice,
  names: readonly Mark[],
): Mark[] {
  const passages = new Map<number, ContextNote[]>();
  const shown = context.filter((note) => choice.view.layers[note.layer] && !isHidden(noteKey(note), choice));
  for (const note of choice.every === 'every' ? shown : strongestOfEach(shown)) {
    passages.set(note.end, [...(passages.get(note.end) ?? []), note]);
  }
  const taken = names.map(({ start, end }) => ({ start, end }));
  return [...passages.values()].flatMap((unsorted) => {
    const notes = unsorted.toSorted((a, b) => b.score - a.score);
    const [first] = notes;
    if (!first) return [];
    const cue = cueOf(article.text, first, first.layer === 'claims' ? (first.cues ?? []) : [], taken);
    taken.push(cue);
    return [{ ...cue, key: noteKey(first), layer: first.layer, notes }];
  });
}

/** No fact twice down the page: of the notes on one record, or one contradiction, the one that fits its passage best. */
function strongestOfEach(notes: readonly ContextNote[]): ContextNote[] {
  const contested = new Set(notes.filter(isConflict).map(noteKey));
  const best = new Map<string, ContextNote>();
  const factOf = (note: ContextNote): string =>
    isConflict(note) ? `${noteKey(note)} ${note.reason}` : noteKey(note);
  for (const note of notes) {
    // Beside a contradiction the other notes on its topic say nothing new.
    if (!isConflict(note) && contested.has(noteKey(note))) continue;
    const before = best.get(factOf(note));
    if (!before || note.score > before.score) best.set(factOf(note), note);
  }
  return notes.filter((note) => best.get(factOf(note)) === note);
}

function isConflict(note: ContextNote): boolean {
  return note.layer === 'claims' && note.conflicts !== undefined;
}

function isHidden(key: string, { view, hidden }: Choice): boolean {
  return hidden.has(key) || view.hidden.includes(key);
}

/** Numbers the stretches of an article: one begins at each heading, and where one grew too long. */
function stretches({ blocks }: Article): (offset: number) => number {
  const starts = [0];
  for (const { start, end, kind } of blocks) {
    const last = starts.at(-1) ?? 0;
    if (start > last && (kind === 'heading' || end - last > STRETCH)) starts.push(start);
  }
  return (offset) => starts.findLastIndex((start) => start <= offset);
}
