import type { Citation } from '../context/cards/card';
import type { FactBase } from '../facts/factbase';
import { type AnnotatedPage, collectNotes, type ExportLine, type ExportNote } from './notes';

/** Longest passage quoted (UTF-16 units). */
const QUOTE = 240;

/** A page's notes as Markdown, each statement with a footnote to its sources. Nothing of page or facts is read as markup. */
export function toMarkdown(page: AnnotatedPage, facts: FactBase): string {
  const notes = collectNotes(page, facts);
  const footnotes = new Footnotes();
  const names = onePerEntity(notes.filter(({ layer }) => layer === 'names'));
  const passages = byPassage(notes.filter(({ layer }) => layer !== 'names'));
  const parts = [
    ...head(page, facts),
    ...(names.length > 0
      ? ['## Names', names.map((note) => bullet(note.title, note.lines, footnotes)).join('\n')]
      : []),
    ...(passages.length > 0 ? ['## Passages'] : []),
    ...passages.map((group) => passage(page.text, group, footnotes)),
    ...footnotes.parts(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function head({ title, url, published, coverage }: AnnotatedPage, facts: FactBase): string[] {
  const summit = coverage.summit === null ? undefined : facts.summits.get(coverage.summit);
  const about = [
    ...(url && isWebAddress(url) ? [link(url)] : []),
    ...(published ? [`published ${escapeMarkdown(published.slice(0, 10))}`] : []),
    ...(summit ? [`about: ${escapeMarkdown(summit.name)}`] : []),
  ];
  return [`# ${escapeMarkdown(oneLine(title ?? 'Notes'))}`, ...(about.length > 0 ? [about.join(' · ')] : [])];
}

function onePerEntity(notes: readonly ExportNote[]): ExportNote[] {
  return [...new Map(notes.toReversed().map((note) => [note.id, note])).values()].reverse();
}

/** Notes on the same passage together, in the order of the text. */
function byPassage(notes: readonly ExportNote[]): ExportNote[][] {
  const groups = new Map<string, ExportNote[]>();
  for (const note of notes) {
    const key = `${note.start}-${note.end}`;
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()];
}

function passage(text: string, notes: readonly ExportNote[], footnotes: Footnotes): string {
  const [first] = notes;
  const quoted = first ? text.slice(first.start, first.end) : '';
  const quote = oneLine(quoted.length > QUOTE ? `${quoted.slice(0, QUOTE).trimEnd()}…` : quoted);
  return [
    `> ${escapeMarkdown(quote)}`,
    '',
    ...notes.map(({ title, lines }) => bullet(title, lines, footnotes)),
  ].join('\n');
}

function bullet(title: string, lines: readonly ExportLine[], footnotes: Footnotes): string {
  const cite = ({ text, sources }: ExportLine) =>
    `${escapeMarkdown(oneLine(text))}${footnotes.refer(sources)}`;
  const head = `- **${escapeMarkdown(title)}**`;
  if (lines.length <= 1) return `${head}${lines.map((line) => `: ${cite(line)}`).join('')}`;
  return [head, ...lines.map((line) => `  - ${cite(line)}`)].join('\n');
}

/** Numbers each source once, in the order of first use. */
class Footnotes {
  private readonly numbers = new Map<string, number>();

  refer(sources: readonly Citation[]): string {
    return sources.map((source) => `[^${this.numberOf(describe(source))}]`).join('');
  }

  parts(): string[] {
    return this.numbers.size === 0
      ? []
      : ['## Sources', [...this.numbers].map(([text, n]) => `[^${n}]: ${text}`).join('\n')];
  }

  private numberOf(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size + 1;
    this.numbers.set(text, number);
    return number;
  }
}

function describe({ publisher, title, url, published, read }: Citation): string {
  const date = published ?? (read && `read ${read}`);
  const words = [publisher, title, ...(date ? [date] : [])]
    .map((text) => escapeMarkdown(oneLine(text)))
    .join(', ');
  return url && isWebAddress(url) ? `${words}, ${link(url)}` : words;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** An autolink; the URL parser has escaped angle brackets and spaces. */
function link(url: string): string {
  return `<${new URL(url).href}>`;
}

/** Backslashes before the signs that mean something in running text, and before what would start a list at its beginning. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]#|<>&~^$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
