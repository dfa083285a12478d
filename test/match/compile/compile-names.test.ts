import { expect, test } from 'vitest';
import { loadBundledFacts } from '../../../src/facts/bundled';
import { compileAliases } from '../../../src/match/compile/compile-aliases';
import { compileNames } from '../../../src/match/compile/compile-names';
import { compileUnits } from '../../../src/match/compile/compile-units';
import { loadAliases } from '../../../src/match/load-aliases';
import { loadUnits, type UnitAlias } from '../../../src/match/unit-index';

const facts = loadBundledFacts();
const entities = [...facts.entities.values()];
const names = JSON.parse(JSON.stringify(compileNames(facts)));

test('what is loaded is what was compiled: aliases, forms, family names, ordinary words', () => {
  const builder = compileAliases(facts);
  const index = loadAliases(names, entities);
  expect(Array.from({ length: index.aliases.size }, (_, id) => index.aliases.at(id))).toEqual(
    builder.aliases,
  );
  expect(builder.paths.map((_, id) => [...index.aliases.pathOf(id)])).toEqual(builder.paths);
  const concepts = builder.forms.forms.map((_, form) => builder.forms.conceptsOf(form));
  expect(concepts.map((_, form) => index.forms.conceptsOf(form))).toEqual(concepts);
  expect(index.surnames).toEqual(builder.surnames);
  expect(index.korean).toEqual(builder.korean);
  expect(index.ordinary).toEqual(builder.ordinary);
  expect(index.cyrillic).toEqual(builder.cyrillic);
});

test('every alias is found at the end of its path', () => {
  const { aliases, words } = loadAliases(names, entities);
  for (let id = 0; id < aliases.size; id++) {
    let node = 0;
    for (const concept of aliases.pathOf(id)) node = words.next(node, concept);
    expect(words.at(node)).toContain(id);
  }
});

test('aliases in Hangul, Han and kana are the same after loading, those that cards show among them', () => {
  const { aliases } = loadUnits(names, entities);
  const told = (units: readonly UnitAlias[]) =>
    new Set(
      units.map(({ entity, text, listed, short, near }) =>
        JSON.stringify([entity, text, listed, short, near]),
      ),
    );
  const compiled = compileUnits(facts);
  const loaded = told(aliases);
  expect([...told(compiled)].filter((unit) => !loaded.has(unit))).toEqual([]);
  expect(names.units.flags.length).toBeLessThan(compiled.length);
  const keys = new Set(
    compiled.flatMap(({ entity, text }) =>
      [text, text.replaceAll('-', ' '), text.replaceAll(/[ -]/g, '')].map(
        (spelling) => `${entity} ${spelling}`,
      ),
    ),
  );
  expect(aliases.filter(({ entity, text }) => !keys.has(`${entity} ${text}`))).toEqual([]);
});

test('every name in Hangul, Han or kana is found unit by unit, with and without its blanks', () => {
  const { aliases, trie } = loadUnits(names, entities);
  for (const { text, entity } of compileUnits(facts)) {
    for (const spelling of [text, text.replaceAll(/[ -]/g, '')]) {
      let node = 0;
      for (let at = 0; at < spelling.length; at++) node = trie.next(node, spelling.charCodeAt(at));
      expect(trie.at(node).map((id) => aliases[id]?.entity)).toContain(entity);
    }
  }
});

test('names of another fact base are refused', () => {
  expect(() => loadAliases(names, entities.slice(1))).toThrow(/compiled from \d+ entities/);
});
