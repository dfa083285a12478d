import type { FactBase } from '../factbase';
import type { Entity } from '../schema';
import { citedInACell, creativeWork, sourcesOf } from './cited';
import { urn } from './context';

/** A person as schema.org has it; each post is an OrganizationRole with the dates known. */
export function personNodes(facts: FactBase, person: Entity): object[] {
  return [
    {
      '@id': urn('person', person.id),
      '@type': 'Person',
      name: person.name,
      alternateName: otherNames(person),
      description: person.description,
      birthDate: person.born,
      deathDate: person.died,
      sameAs:
        person.wikidata === undefined ? undefined : `https://www.wikidata.org/entity/${person.wikidata}`,
      hasOccupation: person.roles.map(({ title, from, to }) => ({
        '@type': 'Role',
        roleName: title,
        startDate: from,
        endDate: to,
      })),
      subjectOf: sourcesOf(facts, person.sources).map(creativeWork),
    },
  ];
}

export function personRow(facts: FactBase, person: Entity): Record<string, string> {
  return {
    id: person.id,
    name: person.name,
    other_names: otherNames(person).join(' | '),
    side: person.side ?? '',
    description: person.description,
    born: person.born ?? '',
    died: person.died ?? '',
    roles: person.roles
      .map(
        ({ title, from, to, seen }) => `${title} (${from ?? ''}–${to ?? ''}${seen ? `, seen ${seen}` : ''})`,
      )
      .join(' | '),
    wikidata: person.wikidata ?? '',
    sources: citedInACell(facts, person.sources),
    checked: person.checked,
  };
}

function otherNames({ name, names }: Entity): string[] {
  return [...new Set(Object.values(names).flat())].filter((other) => other !== name);
}
