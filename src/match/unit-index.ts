import type { FactBase } from '../facts/factbase';
import type { Entity } from '../facts/schema';
import { northSouth } from '../text/transliteration/hangul';
import { cuesOf, namesOf } from './entity-names';
import { Folds } from './folds';
import { Trie } from './trie';

/** An alias in Hangul, Han or kana. Entity -1 is a guard. */
interface UnitAlias {
  entity: number;
  listed: boolean;
  /** Listed among the short forms; in these scripts it says enough to stand alone. */
  short: boolean;
  near: readonly string[];
  /** A person's name says more by itself than a word does. */
  isPerson: boolean;
  /** Length in folded UTF-16 units. */
  length: number;
}

/** Aliases of the scripts without spaces, and of Hangul, by code units. */
export interface UnitIndex {
  aliases: readonly UnitAlias[];
  trie: Trie;
  /** 1 for each code unit that an alias starts with. */
  starts: Uint8Array;
}

const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const SYLLABIC = /[\uac00-\ud7a3\u30a1-\u30fa]/;

/** Whether a name as listed holds Hangul, Han or kana. */
export function isUnspaced(surface: string): boolean {
  return UNSPACED.test(surface);
}

/** Builds the index of those scripts, which pages in others never need. */
export function compileUnits(facts: FactBase): UnitIndex {
  const folds = new Folds();
  const index = { aliases: [] as UnitAlias[], trie: new Trie(), starts: new Uint8Array(0x10000) };
  const add = (surface: string, alias: Omit<UnitAlias, 'length'>) =>
    addUnits(index, folds.of(surface).text, alias);
  const entities = [...facts.entities.values()];
  const names = entities.map((entity) => [...namesOf(entity).keys()].filter(isUnspaced));
  folds.prepare([...names.flat(), ...entities.flatMap(({ short }) => short.filter(isUnspaced))]);
  entities.forEach((record, entity) => {
    const isPerson = record.kind === 'person';
    for (const surface of names[entity] ?? []) {
      add(surface, { entity, listed: true, short: false, near: cuesOf(folds, surface, record), isPerson });
      for (const other of otherLaw(record, surface))
        add(other, { entity, listed: false, short: false, near: [], isPerson });
    }
    for (const surface of record.short)
      if (isShortName(surface)) add(surface, { entity, listed: true, short: true, near: [], isPerson });
  });
  for (const surface of Object.values(facts.guards).flat().filter(isUnspaced)) {
    add(surface, { entity: -1, listed: true, short: false, near: [], isPerson: false });
  }
  return index;
}

/** The same Korean person as the other half of the country writes the family name. */
function otherLaw({ kind }: Entity, surface: string): string[] {
  return kind === 'person' && /^[\uac00-\ud7a3]{3,4}$/.test(surface) ? northSouth(surface).slice(1) : [];
}

/** Two Han characters or three syllables: less is a word or a common family name. */
function isShortName(surface: string): boolean {
  return isUnspaced(surface) && surface.replace(/[\s・·-]/g, '').length >= (SYLLABIC.test(surface) ? 3 : 2);
}

/** Blanks and hyphens inside are optional in the text. */
function addUnits(
  index: { aliases: UnitAlias[]; trie: Trie; starts: Uint8Array },
  text: string,
  alias: Omit<UnitAlias, 'length'>,
): void {
  const id = index.aliases.push({ ...alias, length: text.length }) - 1;
  index.starts[text.charCodeAt(0)] = 1;
  index.trie.addText(text, id);
  if (!text.includes(' ') && !text.includes('-')) return;
  const spaced = text.replaceAll('-', ' ');
  index.trie.addText(spaced, id);
  index.trie.addText(spaced.replaceAll(' ', ''), id);
}
