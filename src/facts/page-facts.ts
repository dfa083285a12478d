import type { Entity, FactRecords } from './schema';

/**
 * The records without the names that only matching needs, as it has them in a compiled form: entities keep the first
 * name in each language, which cards show; those in `detected`, which detection looks for, keep all and their misprints.
 */
export function pageFacts(records: FactRecords, detected: ReadonlySet<string>): FactRecords {
  return {
    ...records,
    entities: records.entities.map((entity) => {
      const { names, misprints } = detected.has(entity.id) ? entity : shownNames(entity);
      return { ...entity, names, misprints, short: [], guarded: [], lookalikes: [] };
    }),
    guards: { people: [], places: [], words: [] },
  };
}

/** Where a language has none, cards show the entity's name. */
function shownNames({ name, names }: Entity): Pick<Entity, 'names' | 'misprints'> {
  const shown = Object.entries(names).flatMap(([language, list]) => {
    const first = list?.[0];
    return language === 'en' || first === undefined || first === name ? [] : [[language, [first]]];
  });
  return { names: Object.fromEntries(shown), misprints: [] };
}
