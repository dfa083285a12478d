import type { FactBase } from '../factbase';
import type { Sanction } from '../schema';
import { citedInACell, nameOf, sourcesOf } from './cited';
import { urn } from './context';

/** States after which a measure binds nobody any more. */
const ENDED = /^(lapsed|replaced|vetoed|lifted|repealed)/;

/** A measure with the property names of FollowTheMoney's Sanction. */
export function sanctionNodes(facts: FactBase, sanction: Sanction): object[] {
  return [
    {
      '@id': urn('sanction', sanction.id),
      '@type': 'Sanction',
      program: sanction.name,
      ...fields(sanction),
      entity: sanction.targets.map((id) => urn(facts.entities.get(id)?.kind ?? 'entity', id)),
      sourceUrl: sourcesOf(facts, sanction.sources).flatMap(({ url }) => url ?? []),
    },
  ];
}

export function sanctionRow(facts: FactBase, sanction: Sanction): Record<string, string> {
  const { authorityId, endDate, ...rest } = fields(sanction);
  return {
    id: sanction.id,
    program: sanction.name,
    kind: sanction.kind,
    ...rest,
    authorityId: authorityId ?? '',
    endDate: endDate ?? '',
    entity: sanction.targets.map((id) => nameOf(facts, id)).join(' | '),
    sources: citedInACell(facts, sanction.sources),
    checked: sanction.checked,
  };
}

function fields({ authority, number, date, reason, provisions, status }: Sanction) {
  const last = status.at(-1);
  return {
    authority,
    authorityId: number,
    listingDate: date,
    startDate: status[0]?.from ?? date,
    endDate: last && ENDED.test(last.state) ? last.from : undefined,
    status: last?.state ?? '',
    reason,
    provisions,
  };
}
