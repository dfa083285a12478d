import { toCsv } from '../../export/csv';
import { toMarkdown } from '../../export/markdown';
import type { AnnotatedPage } from '../../export/notes';
import { toWebAnnotation } from '../../export/web-annotation';
import type { FactBase } from '../../facts/factbase';
import type { PageReport } from '../../messages/report';
import { t } from '../../messages/text';
import { saveFile } from '../save-file';

interface Format {
  label: string;
  ending: string;
  type: string;
  write(page: AnnotatedPage, facts: FactBase): string;
}

const FORMATS: readonly Format[] = [
  { label: 'Markdown', ending: 'md', type: 'text/markdown', write: toMarkdown },
  {
    label: 'JSON-LD',
    ending: 'jsonld',
    type: 'application/ld+json',
    write: (page, facts) => JSON.stringify(toWebAnnotation(page, facts), null, 2),
  },
  // The mark in front tells spreadsheets that it is UTF-8.
  { label: 'CSV', ending: 'csv', type: 'text/csv', write: (page, facts) => `\ufeff${toCsv(page, facts)}` },
];

/** Saves the page's notes as a file. */
export function ExportButtons({ report, facts }: { report: PageReport; facts: FactBase }) {
  const name = ['summit-context', report.site, report.published?.slice(0, 10)].filter(Boolean).join('-');
  return (
    <p class="row">
      {FORMATS.map(({ label, ending, type, write }) => (
        <button
          key={ending}
          type="button"
          aria-label={t('panel.saveAs', [label])}
          onClick={() => saveFile(`${name}.${ending}`, type, write(report, facts))}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
