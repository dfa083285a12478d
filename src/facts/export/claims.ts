import type { FactBase } from '../factbase';
import type { Claim } from '../schema';
import { citedInACell, creativeWork, nameOf, sourcesOf } from './cited';
import { urn } from './context';

/** A schema.org Claim, and a ClaimReview beside it where something was established later. */
export function claimNodes(facts: FactBase, claim: Claim): object[] {
  const id = urn('claim', claim.id);
  const node = {
    '@id': id,
    '@type': 'Claim',
    text: claim.text,
    author: speaker(facts, claim),
    about: { '@type': 'DefinedTerm', name: facts.topics.get(claim.topic)?.name ?? claim.topic },
    dateCreated: claim.date,
    firstAppearance: {
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name: nameOf(facts, claim.outlet) },
    },
    recordedAt: claim.summit === undefined ? undefined : { '@id': urn('meeting', claim.summit) },
    side: claim.side,
    stance: claim.stance,
    contradicts: claim.contradicts.map((other) => urn('claim', other)),
    supports: claim.supports.map((other) => urn('claim', other)),
    citation: sourcesOf(facts, claim.sources).map(creativeWork),
  };
  const review = reviewNode(facts, claim, id);
  return review === null ? [node] : [node, review];
}

/** Whose review it is: that of the sources, not ours. */
function reviewNode(facts: FactBase, { later, text, id }: Claim, claimed: string): object | null {
  if (!later || (later.status !== 'borne-out' && later.status !== 'contradicted')) return null;
  const sources = sourcesOf(facts, later.sources);
  return {
    '@id': urn('review', id),
    '@type': 'ClaimReview',
    claimReviewed: text,
    itemReviewed: { '@id': claimed },
    author: [...new Set(sources.map(({ publisher }) => publisher))].map((name) => ({
      '@type': 'Organization',
      name,
    })),
    datePublished: later.date,
    reviewBody: later.text,
    reviewRating: {
      '@type': 'Rating',
      alternateName: later.status === 'borne-out' ? 'Borne out' : 'Contradicted',
    },
    citation: sources.map(creativeWork),
  };
}

function speaker(facts: FactBase, claim: Claim): object {
  const entity = facts.entities.get(claim.speaker);
  if (entity?.kind === 'person')
    return { '@id': urn('person', entity.id), '@type': 'Person', name: entity.name };
  return { '@type': entity ? 'Organization' : 'Thing', name: entity?.name ?? claim.speaker };
}

export function claimRow(facts: FactBase, claim: Claim): Record<string, string> {
  return {
    id: claim.id,
    topic: claim.topic,
    summit: claim.summit ?? '',
    speaker: nameOf(facts, claim.speaker),
    side: claim.side,
    outlet: nameOf(facts, claim.outlet),
    date: claim.date,
    stance: claim.stance,
    text: claim.text,
    contradicts: claim.contradicts.join(' | '),
    supports: claim.supports.join(' | '),
    later_status: claim.later?.status ?? '',
    later_date: claim.later?.date ?? '',
    later_text: claim.later?.text ?? '',
    later_sources: citedInACell(facts, claim.later?.sources ?? []),
    sources: citedInACell(facts, claim.sources),
    checked: claim.checked,
  };
}
