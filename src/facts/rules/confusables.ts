import type { Fault } from '../read';
import { type FactSet, faultIn } from './rule';

/** Confusable entities know of each other; none is confusable with itself. */
export function mutualConfusables(set: FactSet): Fault[] {
  const byId = new Map(set.records.entities.map((entity) => [entity.id, entity]));
  return set.records.entities.flatMap((entity) =>
    entity.confusables.flatMap((id) => {
      if (id === entity.id)
        return [faultIn(set, entity, 'confusables', 'names the entity itself: take it out')];
      const other = byId.get(id);
      if (!other || other.confusables.includes(entity.id)) return [];
      return [
        faultIn(
          set,
          other,
          'confusables',
          `"${entity.id}" lists this entity, not the other way round: add "${entity.id}" here`,
        ),
      ];
    }),
  );
}
