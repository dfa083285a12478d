import type { FactBase } from '../facts/factbase';
import { type AnnotatedPage, collectNotes, type ExportNote } from './notes';

/** Context around a quote (UTF-16 units, before and after), enough to find it again on a changed page. */
const CONTEXT = 32;

interface Body {
  type: 'TextualBody' | 'SpecificResource';
  purpose: string;
  value?: string;
  format?: 'text/plain';
  language?: 'en';
  source?: string;
}

/** One annotation of the W3C Web Annotation Data Model (2017). */
interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'identifying' | 'commenting';
  generator: { type: 'Software'; name: 'Summit Context' };
  body: Body[];
  target: {
    source: string;
    selector: [
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      /** In code points, as the model asks. */
      { type: 'TextPositionSelector'; start: number; end: number },
    ];
  };
}

interface AnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationPage';
  items: WebAnnotation[];
}

/** A page's notes as JSON-LD: an AnnotationPage whose targets are found by quote or by position in the article text. */
export function toWebAnnotation(page: AnnotatedPage, facts: FactBase): AnnotationPage {
  // A target needs an address; a text without one gets the one that stands for no document.
  const source = page.url ?? 'about:blank';
  const base = `${source.split('#')[0]}#summit-context`;
  const points = codePoints(page.text);
  const items = collectNotes(page, facts).map(
    (note): WebAnnotation => ({
      id: `${base}-${note.layer}-${note.id}-${note.start}-${note.end}`,
      type: 'Annotation',
      motivation: note.layer === 'names' ? 'identifying' : 'commenting',
      generator: { type: 'Software', name: 'Summit Context' },
      body: bodies(note),
      target: {
        source,
        selector: [
          quoteSelector(page.text, note),
          { type: 'TextPositionSelector', start: points[note.start] ?? 0, end: points[note.end] ?? 0 },
        ],
      },
    }),
  );
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', id: base, type: 'AnnotationPage', items };
}

function bodies({ title, about, lines }: ExportNote): Body[] {
  const text = (value: string, purpose: string): Body => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    language: 'en',
  });
  const links = new Set(lines.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? [])));
  return [
    ...(about ? [{ type: 'SpecificResource' as const, purpose: 'identifying', source: about }] : []),
    text(title, 'tagging'),
    ...lines.map((line) => text(line.text, 'commenting')),
    ...[...links].map((source): Body => ({ type: 'SpecificResource', purpose: 'linking', source })),
  ];
}

function quoteSelector(text: string, { start, end }: ExportNote) {
  // Well-formed, so that a surrogate pair is never cut into two halves.
  return {
    type: 'TextQuoteSelector' as const,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
  };
}

/** For each UTF-16 offset the number of code points before it. */
function codePoints(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    counts[at] = count;
    const isFirstHalf =
      /[\ud800-\udbff]/.test(text.charAt(at)) && /[\udc00-\udfff]/.test(text.charAt(at + 1));
    if (!isFirstHalf) count++;
  }
  counts[text.length] = count;
  return counts;
}
