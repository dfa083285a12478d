import type { FactBase } from '../factbase';
import type { Source } from '../schema';

export function sourcesOf(facts: FactBase, ids: readonly string[]): Source[] {
  return ids.flatMap((id) => facts.sources.get(id) ?? []);
}

/** What was read, as a schema.org CreativeWork; undefined fields stay out of the JSON. */
export function creativeWork({ title, publisher, url, published }: Source): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    url,
    datePublished: published,
  };
}

/** Sources in one cell of a table: "Publisher: title (date) address". */
export function citedInACell(facts: FactBase, ids: readonly string[]): string {
  return sourcesOf(facts, ids)
    .map(({ publisher, title, published, accessed, url }) =>
      [`${publisher}: ${title} (${published ?? `read ${accessed}`})`, url].filter(Boolean).join(' '),
    )
    .join(' | ');
}

/** Name of an entity, or the plain name that stands where the fact base has no entity. */
export function nameOf(facts: FactBase, idOrName: string): string {
  return facts.entities.get(idOrName)?.name ?? idOrName;
}
