/** Own terms, for what neither vocabulary has a word for. */
const OWN = 'urn:summit-context:term:';

/**
 * JSON-LD context of the export: schema.org (Claim, ClaimReview, Event, Person) and, inside a Sanction,
 * the property names of FollowTheMoney.
 */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ftm: 'https://w3id.org/ftm#',
  contradicts: { '@id': `${OWN}contradicts`, '@type': '@id' },
  supports: { '@id': `${OWN}supports`, '@type': '@id' },
  stance: `${OWN}stance`,
  side: `${OWN}side`,
  Sanction: {
    '@id': 'ftm:Sanction',
    '@context': {
      authority: 'ftm:Sanction:authority',
      authorityId: 'ftm:Sanction:authorityId',
      program: 'ftm:Sanction:program',
      reason: 'ftm:Sanction:reason',
      provisions: 'ftm:Sanction:provisions',
      status: 'ftm:Sanction:status',
      listingDate: 'ftm:Sanction:listingDate',
      startDate: 'ftm:Interval:startDate',
      endDate: 'ftm:Interval:endDate',
      sourceUrl: 'ftm:Interval:sourceUrl',
      entity: { '@id': 'ftm:Sanction:entity', '@type': '@id' },
    },
  },
} as const;

/** The lasting name of a record, in place of a web address that could go away. */
export function urn(collection: string, id: string): string {
  return `urn:summit-context:${collection}:${id}`;
}
