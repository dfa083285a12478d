import type { FactBase } from '../../facts/factbase';
import type { Entity } from '../../facts/schema';
import { soundKey } from '../../text/transliteration/sound-key';
import type { Alias } from '../alias';
import {
  type AliasColumns,
  CASE_RULES,
  type CompiledNames,
  FLAG,
  toDeltas,
  UNIT_FLAG,
  type UnitColumns,
} from '../compiled-names';
import type { FormTable } from '../forms';
import { shownUnits, unitKey } from '../shown-units';
import type { UnitAlias } from '../unit-index';
import type { AliasBuilder } from './alias-builder';
import { compileAliases } from './compile-aliases';
import { compileUnits } from './compile-units';

/** Compiles the names of a fact base; `loadAliases` and `loadUnits` make the indexes of it. */
export function compileNames(facts: FactBase): CompiledNames {
  const builder = compileAliases(facts);
  const { forms } = builder;
  const aliases = packAliases(builder);
  const sounds = [...builder.sounds];
  return {
    entityCount: builder.entities.length,
    forms: forms.forms.join('\n'),
    links: linksOf(forms),
    aliases,
    sounds: {
      forms: toDeltas(sounds.map((word) => forms.intern(word))),
      keys: sounds.map(soundKey).join('\n'),
    },
    givenNames: builder.givenNames.flat(),
    cyrillic: builder.cyrillic,
    ordinary: [...builder.ordinary].toSorted().join('\n'),
    korean: toDeltas(builder.korean),
    surnames: [...builder.surnames].flatMap(([concept, bearers]) => [concept, bearers.length, ...bearers]),
    units: packUnits(compileUnits(facts).filter(isNotShown(builder.entities))),
  };
}

/** What a form stands for, in the order that it was told. */
function linksOf(forms: FormTable): number[] {
  return forms.forms.flatMap((_, form) => {
    const concepts = forms.conceptsOf(form);
    return concepts.length === 1 && concepts[0] === form ? [] : [form, concepts.length, ...concepts];
  });
}

function packAliases({ aliases, paths, forms }: AliasBuilder): AliasColumns {
  const words = aliases.map((alias) => alias.words.map((word) => forms.intern(word)));
  return {
    entities: toDeltas(aliases.map(({ entity }) => entity)),
    flags: aliases.map(flagsOf),
    lengths: words.map(({ length }) => length),
    words: countedBack(words.flat()),
    paths: chosen(paths, (path, id) => (`${path}` === `${words[id]}` ? undefined : path)),
    skips: chosen(aliases, ({ skip }) => skip || undefined),
    spellings: chosen(aliases, ({ spelling }) => spelling || undefined),
    languages: chosen(aliases, ({ language }) => language || undefined),
    near: chosen(aliases, ({ near }) => (near.length > 0 ? near : undefined)),
  };
}

function flagsOf({ caseRule, listed, short, definite, fuzzy, comma, closing }: Alias): number {
  return (
    CASE_RULES.indexOf(caseRule) |
    (listed ? FLAG.listed : 0) |
    (short ? FLAG.short : 0) |
    (definite ? FLAG.definite : 0) |
    (fuzzy ? FLAG.fuzzy : 0) |
    (comma ? FLAG.comma : 0) |
    (closing === '.' ? FLAG.dot : closing === '"' ? FLAG.quote : 0)
  );
}

/** Each number as its distance back from one more than the greatest before it. */
function countedBack(numbers: readonly number[]): number[] {
  let next = 0;
  return numbers.map((number) => {
    const distance = next - number;
    next = Math.max(next, number + 1);
    return distance;
  });
}

/** What the few items have that have any, by their place. */
function chosen<T, V>(items: readonly T[], pick: (item: T, id: number) => V | undefined): Record<number, V> {
  return Object.fromEntries(
    items.flatMap((item, id) => {
      const value = pick(item, id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** Tells the units that loading does not make by itself of the names that cards show. */
function isNotShown(entities: readonly Entity[]): (unit: UnitAlias) => boolean {
  const shown = new Set(shownUnits(entities).map(unitKey));
  return (unit) => !unit.listed || unit.short || unit.near.length > 0 || !shown.has(unitKey(unit));
}

function packUnits(units: readonly UnitAlias[]): UnitColumns {
  return {
    texts: units.map(({ text }) => text).join('\n'),
    entities: toDeltas(units.map(({ entity }) => entity)),
    flags: units.map(({ listed, short }) => (listed ? UNIT_FLAG.listed : 0) | (short ? UNIT_FLAG.short : 0)),
    near: chosen(units, ({ near }) => (near.length > 0 ? near : undefined)),
  };
}
