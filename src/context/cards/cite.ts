import type { FactBase } from '../../facts/factbase';
import type { Citation } from './card';

/** The sources behind a record, those with an address first. Unknown ids cannot occur: the fact check refuses them. */
export function cite(facts: FactBase, ids: readonly string[]): Citation[] {
  const sources = ids.flatMap((id) => facts.sources.get(id) ?? []);
  return sources
    .sort((a, b) => Number(b.url !== undefined) - Number(a.url !== undefined))
    .map(({ publisher, title, url, published, accessed }) => ({
      publisher,
      title,
      url,
      published,
      read: accessed,
    }));
}
