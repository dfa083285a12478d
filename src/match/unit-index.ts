import type { Entity } from '../facts/schema';
import { type CompiledNames, fromDeltas, UNIT_FLAG, type UnitColumns } from './compiled-names';
import { shownUnits, unitKey } from './shown-units';
import { Trie } from './trie';

/** An alias in Hangul, Han or kana. Entity -1 is a guard. */
export interface UnitAlias {
  /** Folded. */
  text: string;
  entity: number;
  listed: boolean;
  /** Listed among the short forms; in these scripts it says enough to stand alone. */
  short: boolean;
  /** Folded cues, one of which must stand near; empty for most. */
  near: readonly string[];
}

/** Aliases of the scripts without spaces, and of Hangul, by code units. */
export interface UnitIndex {
  entities: readonly Entity[];
  aliases: readonly UnitAlias[];
  trie: Trie;
  /** 1 for each code unit that an alias starts with. */
  starts: Uint8Array;
}

/** Makes the index of those scripts, which pages in others never need. */
export function loadUnits({ units }: CompiledNames, entities: readonly Entity[]): UnitIndex {
  const starts = new Uint8Array(0x10000);
  const trie = new Trie(starts.length);
  const own = unpackUnits(units);
  const guarded = new Set(own.filter(({ near }) => near.length > 0).map(unitKey));
  const shown = shownUnits(entities).filter((unit) => !guarded.has(unitKey(unit)));
  const aliases = [...own, ...shown].flatMap((alias) =>
    spellingsOf(alias.text).map((text) => ({ ...alias, text })),
  );
  aliases.forEach(({ text }, id) => {
    starts[text.charCodeAt(0)] = 1;
    trie.add(unitsOf(text), id);
  });
  return { entities, aliases, trie, starts };
}

const NO_CUES: readonly string[] = [];

function unpackUnits({ texts, entities, flags, near }: UnitColumns): UnitAlias[] {
  const list = texts.split('\n');
  return Array.from(fromDeltas(entities), (entity, id) => ({
    text: list[id] ?? '',
    entity,
    listed: ((flags[id] ?? 0) & UNIT_FLAG.listed) !== 0,
    short: ((flags[id] ?? 0) & UNIT_FLAG.short) !== 0,
    near: near[id] ?? NO_CUES,
  }));
}

/** Blanks and hyphens inside are optional in the text. */
function spellingsOf(text: string): string[] {
  if (!text.includes(' ') && !text.includes('-')) return [text];
  const spaced = text.replaceAll('-', ' ');
  return [...new Set([text, spaced, spaced.replaceAll(' ', '')])];
}

function unitsOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
