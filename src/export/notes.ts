import type { Annotation, ContextNote } from '../annotation';
import type { Card, Citation, ClaimLine, Outcome, Reading } from '../context/cards/card';
import { entityCard } from '../context/cards/entity-card';
import { noteCard } from '../context/cards/note-card';
import { outletOf } from '../context/outlet';
import type { FactBase } from '../facts/factbase';

/** An annotated page as it is exported. Offsets count UTF-16 units of `text`. */
export interface AnnotatedPage extends Annotation {
  text: string;
  url?: string;
  title?: string;
  /** ISO date. */
  published?: string;
}

/** One statement with where it comes from. */
export interface ExportLine {
  text: string;
  sources: Citation[];
}

type ExportLayer = 'names' | 'summits' | 'sanctions' | 'claims';

/** One mention or note of the page with what the fact base says about it, dated and sourced. */
export interface ExportNote {
  layer: ExportLayer;
  /** Entity, summit or sanction id, or a claim topic. */
  id: string;
  title: string;
  start: number;
  end: number;
  lines: ExportLine[];
  /** Address of the thing itself where it has one. */
  about?: string;
}

/** Everything found on a page in the order of the text: what cards show, as of the article's date. */
export function collectNotes(page: AnnotatedPage, facts: FactBase): ExportNote[] {
  const outlet = outletOf(page.url, facts.entities.values());
  const reading: Reading = { published: page.published, outlet, summit: page.coverage.summit, lang: 'en' };
  const mentions = page.mentions.flatMap(({ entity: id, start, end }): ExportNote[] => {
    const entity = facts.entities.get(id);
    if (!entity) return [];
    const card = entityCard(facts, entity, reading);
    const about = entity.wikidata && `http://www.wikidata.org/entity/${entity.wikidata}`;
    return [{ layer: 'names', id, title: card.title, start, end, about, lines: entityLines(card) }];
  });
  const notes = page.context.flatMap((note): ExportNote[] => {
    const card = noteCard(facts, note, reading);
    if (!card) return [];
    const { layer, start, end } = note;
    return [{ layer, id: idOf(note), title: card.title, start, end, lines: noteLines(card) }];
  });
  return [...mentions, ...notes].sort((a, b) => a.start - b.start || a.end - b.end);
}

function idOf(note: ContextNote): string {
  return note.layer === 'claims' ? note.topic : note.id;
}

function entityLines(card: Card): ExportLine[] {
  const described = card.description ? [{ text: card.description, sources: card.sources }] : [];
  const role = card.role
    ? [{ text: `At the time of the article: ${card.role.title}.`, sources: card.sources }]
    : [];
  return [...described, ...role];
}

function noteLines(card: Card): ExportLine[] {
  return [
    ...card.meetings.map(({ name, date, end, place, outcome, sources }) => ({
      text: `${name}, ${date === end ? date : `${date} to ${end}`}, ${place}.${outcome ? ` ${outcome}` : ''}`,
      sources,
    })),
    ...card.sanctions.map(({ number, name, authority, date, provisions, status, sources }) => ({
      text: `${number ?? name}, ${authority}, ${date}: ${provisions}${status ? ` Status then: ${status}.` : ''}`,
      sources,
    })),
    ...card.claims.agree.map((claim) => claimLine(claim, '')),
    ...card.claims.differ.map((claim) => claimLine(claim, 'Otherwise: ')),
    ...card.disputes.flatMap(({ about, versions }) =>
      versions.map(({ by, text, sources }) => ({
        text: `Told differently (${about}), ${by}: ${text}`,
        sources,
      })),
    ),
    ...card.since.map(({ date, about, text, sources }) => ({
      text: `After the article${date ? ` (${date})` : ''}: ${about ? `${about}: ` : ''}${text}`,
      sources,
    })),
  ];
}

function claimLine(claim: ClaimLine, lead: string): ExportLine {
  const { speaker, stance, text, outlet, date, settled, sources } = claim;
  const said = `${lead}${speaker} ${STANCE[stance]}: ${text} (first carried by ${outlet}, ${date})`;
  return { text: settled ? `${said} By then ${OUTCOME[settled.status]}: ${settled.text}` : said, sources };
}

const STANCE: Record<ClaimLine['stance'], string> = {
  asserts: 'says',
  confirms: 'confirms',
  denies: 'denies',
  doubts: 'doubts',
  predicts: 'expects',
  warns: 'warns',
};

const OUTCOME: Record<Outcome, string> = {
  'borne-out': 'borne out',
  contradicted: 'contradicted',
  open: 'still open',
  opinion: 'a matter of opinion',
};
