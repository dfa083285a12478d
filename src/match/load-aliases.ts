import type { Entity } from '../facts/schema';
import type { AliasIndex } from './alias-index';
import { AliasTable } from './alias-table';
import { type CompiledNames, fromDeltas } from './compiled-names';
import { FormTable } from './forms';
import { Trie } from './trie';
import { Variants } from './variants';

/**
 * Makes the index of compiled names; `entities` are those of the fact base that they were compiled from.
 *
 * @throws where there are more or fewer entities than then.
 */
export function loadAliases(names: CompiledNames, entities: readonly Entity[]): AliasIndex {
  if (names.entityCount !== entities.length)
    throw new Error(
      `the names were compiled from ${names.entityCount} entities, the fact base has ${entities.length}`,
    );
  const words = names.forms.split('\n');
  const forms = new FormTable(words, new Map(groups(names.links)));
  const aliases = new AliasTable(names.aliases, words);
  return {
    entities,
    aliases,
    forms,
    variants: loadVariants(names, words, forms),
    words: loadTrie(aliases, words.length),
    cyrillic: [...names.cyrillic],
    ordinary: new Set(names.ordinary.split('\n')),
    korean: new Set(fromDeltas(names.korean)),
    surnames: new Map(groups(names.surnames)),
  };
}

function loadTrie(aliases: AliasTable, width: number): Trie {
  const trie = new Trie(width);
  for (let id = 0; id < aliases.size; id++) trie.add(aliases.pathOf(id), id);
  return trie;
}

function loadVariants(names: CompiledNames, words: readonly string[], forms: FormTable): Variants {
  const variants = new Variants(forms);
  const keys = names.sounds.keys.split('\n');
  fromDeltas(names.sounds.forms).forEach((form, i) => {
    variants.addCyrillic(keys[i] ?? '', words[form] ?? '');
  });
  const { givenNames } = names;
  for (let i = 0; i + 2 < givenNames.length; i += 3)
    variants.addGivenName(givenNames[i] ?? 0, givenNames[i + 1] ?? 0, givenNames[i + 2] ?? 0);
  return variants;
}

/** Reads `[owner, count, …items, owner, count, …items]`. */
function groups(list: readonly number[]): [owner: number, items: number[]][] {
  const found: [number, number[]][] = [];
  for (let at = 0; at + 1 < list.length; ) {
    const [owner = 0, count = 0] = [list[at], list[at + 1]];
    found.push([owner, list.slice(at + 2, at + 2 + count)]);
    at += 2 + count;
  }
  return found;
}
