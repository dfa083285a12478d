import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBundledFacts } from '../../src/facts/bundled';
import { compileNames } from '../../src/match/compile/compile-names';
import { DeleteIndex } from '../../src/match/deletes';
import { FuzzyLookup, wordLimit } from '../../src/match/fuzzy-lookup';
import { loadAliases } from '../../src/match/load-aliases';
import { editDistance } from '../../src/text/edit-distance';
import { scanSkeleton } from '../../src/text/ocr';

const facts = loadBundledFacts();
const index = loadAliases(compileNames(facts), [...facts.entities.values()]);
const lookup = new FuzzyLookup(index);
const aliases = Array.from({ length: index.aliases.size }, (_, id) => index.aliases.at(id));
const targets = [...new Set(aliases.flatMap((alias) => (alias?.fuzzy ? alias.words : [])))].filter(
  (word) => word.length >= 2 && !/^\d+$/.test(word),
);

/** Changes a word by up to two edits. */
const misspelt = fc
  .tuple(
    fc.constantFrom(...targets),
    fc.array(fc.tuple(fc.nat(3), fc.nat(30), fc.constantFrom(...'aeioknrsy')), { maxLength: 2 }),
  )
  .map(([word, edits]) =>
    edits.reduce((text, [kind, place, letter]) => edit(text, kind, place % (text.length + 1), letter), word),
  );

function edit(text: string, kind: number, at: number, letter: string): string {
  const [head, tail] = [text.slice(0, at), text.slice(at)];
  if (kind === 0) return head + tail.slice(1);
  if (kind === 1) return head + letter + tail;
  if (kind === 2) return head + letter + tail.slice(1);
  return head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
}

test('the lookup finds what comparing with every alias word finds', () => {
  fc.assert(
    fc.property(misspelt, (word) => {
      fc.pre(word.length >= 2 && !index.ordinary.has(word) && !/^\d+$/.test(word));
      const found = new Set(lookup.find(word).map(({ form }) => index.forms.forms[form]));
      const skeleton = scanSkeleton(word);
      const expected = targets.filter((target) => {
        const limit = wordLimit(target.length);
        return (
          target !== word &&
          (editDistance(word, target, limit) <= limit ||
            (skeleton !== '' && skeleton === scanSkeleton(target)))
        );
      });
      expect([...found].sort()).toEqual([...new Set(expected)].sort());
    }),
    { numRuns: 300 },
  );
});

test('ordinary names and numbers have no candidates', () => {
  expect(lookup.find('pestov')).toEqual([]);
  expect(lookup.find('2379')).toEqual([]);
});

test('a delete index of nothing finds nothing', () => {
  expect([...new DeleteIndex([]).candidates('putin', [])]).toEqual([]);
});
