import fc from 'fast-check';
import type { FactBase } from '../../src/facts/factbase';
import { anyText } from './cases';

/** Words around names, in several scripts, with what detection and context look for. */
const WORDS =
  'met talks summit on Wednesday in the said that 2397 2019 resolution September 13, 2023 leader President . , — ’s “ ” 会谈 회담 встреча 정상회담 Vladivostok armoured train \n \n\n Resolution sanctions shells denied'.split(
    ' ',
  );

/** What happens to spellings on real pages, one step of it. */
const SPOIL: readonly ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('-', '\u2011'),
  (text) => [...text].join('\u00ad'),
  (text) => text.replace('o', 'о').replace('C', 'С').replace('a', 'а'),
  (text) => text.normalize('NFD'),
  (text) => text.slice(1),
  (text) => text.replace(/(.)(.)/u, '$2$1'),
  (text) => `${text}${text}`,
  (text) => `\u200b${text}\ufeff`,
];

/** Texts that name what the fact base knows, well or badly spelled, among words and noise. */
export function storyText(facts: FactBase): fc.Arbitrary<string> {
  const names = [...facts.entities.values()].flatMap(({ name, names }) => [
    name,
    ...Object.values(names).flat(),
  ]);
  const name = fc.constantFrom(...names);
  const spoilt = fc.tuple(name, fc.constantFrom(...SPOIL)).map(([text, spoil]) => spoil(text));
  const piece = fc.oneof(
    { weight: 3, arbitrary: name },
    { weight: 2, arbitrary: spoilt },
    { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: anyText },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n', '-')), { maxLength: 40 })
    .map((pieces) => pieces.flat().join(''));
}
