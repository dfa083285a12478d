import type { Reading } from '../../context/cards/card';
import { outletOf } from '../../context/outlet';
import type { FactBase } from '../../facts/factbase';
import type { PageReport } from '../../messages/report';

/** What cards must know of the open page; without an annotated one, cards show all that is known. */
export function readingOf(facts: FactBase, report: PageReport | null, lang: string): Reading {
  if (!report) return { lang };
  return {
    published: report.published,
    outlet: outletOf(report.url, facts.entities.values()),
    summit: report.coverage.summit,
    lang,
  };
}
