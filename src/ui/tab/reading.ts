import type { Reading } from '../../context/cards/card';
import type { FactBase } from '../../facts/factbase';
import type { PageReport } from '../../messages/report';

/** What cards must know of the open page; without an annotated one, cards show all that is known. */
export function readingOf(facts: FactBase, report: PageReport | null, lang: string): Reading {
  if (!report) return { lang };
  return {
    published: report.published,
    outlet: outletOf(facts, report.url),
    summit: report.coverage.summit,
    lang,
  };
}

/** The outlet whose site an address belongs to. */
function outletOf(facts: FactBase, url: string): string | undefined {
  const host = new URL(url).hostname;
  const outlets = [...facts.entities.values()].filter(({ site }) =>
    site?.domains.some((domain) => host === domain || host.endsWith(`.${domain}`)),
  );
  return outlets[0]?.id;
}
