import type { Fault } from '../read';
import { type FactSet, faultIn } from './rule';

/** A web address belongs to one outlet, and only outlets have one. */
export function sitesBelongToOneOutlet(set: FactSet): Fault[] {
  const owner = new Map<string, string>();
  return set.records.entities.flatMap((entity) => {
    const { site } = entity;
    if (!site) return [];
    if (entity.kind !== 'outlet')
      return [
        faultIn(
          set,
          entity,
          'site',
          'only an outlet has a site: move the record to outlets.yaml or take "site" out',
        ),
      ];
    return site.domains.flatMap((domain, index) => {
      const other = owner.get(domain);
      owner.set(domain, entity.id);
      return other === undefined
        ? []
        : [
            faultIn(
              set,
              entity,
              `site.domains.${index}`,
              `"${domain}" is listed under "${other}" too: keep it in one place`,
            ),
          ];
    });
  });
}
