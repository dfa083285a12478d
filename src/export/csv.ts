import { csvTable } from '../facts/export/csv';
import type { FactBase } from '../facts/factbase';
import { type AnnotatedPage, collectNotes } from './notes';

const COLUMNS = [
  'layer',
  'id',
  'title',
  'start',
  'end',
  'quote',
  'note',
  'sources',
  'page',
  'published',
] as const;

/** A page's notes as CSV, one row for each statement. */
export function toCsv(page: AnnotatedPage, facts: FactBase): string {
  const rows = collectNotes(page, facts).flatMap(({ layer, id, title, start, end, lines }) => {
    const quote = page.text.slice(start, end);
    const where = [page.url ?? '', page.published ?? ''];
    const stated = lines.length > 0 ? lines : [{ text: '', sources: [] }];
    return stated.map(({ text, sources }) => {
      const cited = sources.map((s) => [s.publisher, s.published ?? s.read, s.url].filter(Boolean).join(' '));
      return [layer, id, title, String(start), String(end), quote, text, cited.join('; '), ...where];
    });
  });
  return csvTable([COLUMNS, ...rows]);
}
