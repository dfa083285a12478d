import type { FactBase } from '../../src/facts/factbase';
import type { Entity } from '../../src/facts/schema';
import { createRandom } from './random';

const OPENINGS = [
  'Officials in the region said on Monday that',
  'According to two people who follow the talks,',
  'State television showed that',
  'In a short note to reporters,',
  'Three days after the announcement,',
  'Analysts who watch both capitals think that',
];
const MIDDLES = [
  'will travel to the border with a small group of advisers and meet',
  'has not yet answered questions about the delivery and its price, unlike',
  'spoke for more than an hour behind closed doors with',
  'was seen near the railway station early in the morning beside',
  'rejected the report and pointed to an earlier statement by',
];
const ENDINGS = [
  'while the markets hardly moved.',
  'and nothing was signed before the evening.',
  'but the schedule may still change, a spokesman said.',
  'although nobody could confirm the figures.',
  'as in the years before the border was closed.',
];

/** Names of all entities, as `makeText` takes them. */
export function entityNames(facts: FactBase): string[] {
  return [...facts.entities.values()].map((entity) => entity.name);
}

/** Article text of about `length` UTF-16 units: ordinary sentences with two of `names` in each. */
export function makeText(names: readonly string[], length: number, seed = 1): string {
  const random = createRandom(seed);
  const sentences: string[] = [];
  for (let total = 0; total < length; ) {
    const parts = [
      random.pick(OPENINGS),
      random.pick(names),
      random.pick(MIDDLES),
      random.pick(names),
      random.pick(ENDINGS),
    ];
    const sentence = parts.join(' ');
    const separator = sentences.length % 4 === 3 ? '\n' : ' ';
    sentences.push(sentence + separator);
    total += sentence.length + 1;
  }
  return sentences.join('').slice(0, length);
}

/** Every form that the fact base lists for an entity, shortest forms included. */
export function listAliases(facts: FactBase): string[] {
  const aliases = new Set<string>();
  for (const entity of facts.entities.values()) {
    for (const form of [entity.name, ...Object.values(entity.names).flat()]) aliases.add(form);
  }
  return [...aliases];
}

const SYLLABLES = [
  'ba',
  'chen',
  'dor',
  'el',
  'fim',
  'gu',
  'hyon',
  'ik',
  'jan',
  'kov',
  'lam',
  'min',
  'nor',
  'ok',
  'pra',
  'ri',
  'sok',
  'tu',
  'vic',
  'yun',
  'zar',
];

/** The fact base with `count` made-up people more, of one alias each. */
export function withMadeUpPeople(facts: FactBase, count: number): FactBase {
  const [sample] = facts.entities.values();
  if (!sample) throw new Error('the fact base is empty');
  const plain = { misprints: [], short: [], guarded: [], confusables: [], lookalikes: [], roles: [] };
  const people = makeNames(count).map((name, index): Entity => {
    return { ...sample, ...plain, id: `made-up-${index}`, kind: 'person', name, names: { en: [name] } };
  });
  const all = [...facts.entities.values(), ...people];
  return { ...facts, entities: new Map(all.map((entity) => [entity.id, entity])) };
}

/** `count` made-up two-word names, all different. */
function makeNames(count: number, seed = 2): string[] {
  const random = createRandom(seed);
  const names = new Set<string>();
  while (names.size < count) names.add(`${makeWord(random)} ${makeWord(random)}`);
  return [...names];
}

function makeWord(random: ReturnType<typeof createRandom>): string {
  const word = Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
