import type { Fault } from '../read';
import type { Source } from '../schema';
import { leaves } from '../walk';
import { type FactSet, faultIn } from './rule';

/** A source names its publisher as a reader knows it, says what was read, and when it was published or read. */
export function sourcesTellWhatWasRead(set: FactSet): Fault[] {
  const names = new Set(set.records.entities.map(({ name }) => name));
  return set.records.sources.flatMap((source) => [
    ...(names.has(source.publisher) ? [] : publisherFaults(set, source)),
    ...titleFaults(set, source),
    ...(source.published || source.accessed
      ? []
      : [
          faultIn(
            set,
            source,
            'published',
            'has no date: give the day it was published, or "accessed" with the month it was read',
          ),
        ]),
  ]);
}

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

function publisherFaults(set: FactSet, source: Source): Fault[] {
  if (!HOST.test(source.publisher)) return [];
  return [
    faultIn(
      set,
      source,
      'publisher',
      `"${source.publisher}" is a web address: write the name of the outlet or body`,
    ),
  ];
}

function titleFaults(set: FactSet, source: Source): Fault[] {
  const { title } = source;
  const isAddress = HOST.test(title.toLowerCase()) || title.toLowerCase() === source.publisher.toLowerCase();
  if (!isAddress && /\p{L}{2}.*\p{L}{2}/su.test(title)) return [];
  return [
    faultIn(
      set,
      source,
      'title',
      `"${title}" says nothing: write the title, or in a few words what the page is about`,
    ),
  ];
}

/** Every source is cited by some record; one that is not only weighs on the bundle. */
export function noUnusedSource(set: FactSet): Fault[] {
  const { sources, guards: _, ...citing } = set.records;
  const cited = new Set<string>();
  for (const { key, value } of leaves(citing)) if (key === 'sources') cited.add(value);
  return sources
    .filter(({ id }) => !cited.has(id))
    .map((source) => faultIn(set, source, 'id', 'no record cites this source: cite it or take it out'));
}
