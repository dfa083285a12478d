import type { FactBase } from '../../facts/factbase';
import type { Entity } from '../../facts/schema';
import { northSouth } from '../../text/transliteration/hangul';
import { isUnspaced } from '../shown-units';
import type { UnitAlias } from '../unit-index';
import { cuesOf, namesOf } from './entity-names';
import { Folds } from './folds';

const SYLLABIC = /[\uac00-\ud7a3\u30a1-\u30fa]/;

/** All names of the fact base in scripts without spaces, and in Hangul. */
export function compileUnits(facts: FactBase): UnitAlias[] {
  const folds = new Folds();
  const aliases: UnitAlias[] = [];
  const add = (surface: string, alias: Omit<UnitAlias, 'text'>) =>
    aliases.push({ text: folds.of(surface).text, ...alias });
  const entities = [...facts.entities.values()];
  const names = entities.map((entity) => [...namesOf(entity).keys()].filter(isUnspaced));
  folds.prepare([...names.flat(), ...entities.flatMap(({ short }) => short.filter(isUnspaced))]);
  entities.forEach((record, entity) => {
    for (const surface of names[entity] ?? []) {
      add(surface, { entity, listed: true, short: false, near: cuesOf(folds, surface, record) });
      for (const other of otherLaw(record, surface))
        add(other, { entity, listed: false, short: false, near: [] });
    }
    for (const surface of record.short)
      if (isShortName(surface)) add(surface, { entity, listed: true, short: true, near: [] });
  });
  for (const surface of Object.values(facts.guards).flat().filter(isUnspaced)) {
    add(surface, { entity: -1, listed: true, short: false, near: [] });
  }
  return aliases;
}

/** The same Korean person as the other half of the country writes the family name. */
function otherLaw({ kind }: Entity, surface: string): string[] {
  return kind === 'person' && /^[\uac00-\ud7a3]{3,4}$/.test(surface) ? northSouth(surface).slice(1) : [];
}

/** Two Han characters or three syllables: less is a word or a common family name. */
function isShortName(surface: string): boolean {
  return isUnspaced(surface) && surface.replace(/[\s・·-]/g, '').length >= (SYLLABIC.test(surface) ? 3 : 2);
}
