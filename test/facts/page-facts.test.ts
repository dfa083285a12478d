import { expect, test } from 'vitest';
import { nameIn, originalName } from '../../src/context/cards/names';
import { pageFacts } from '../../src/facts/page-facts';
import { readFacts } from '../../src/facts/read';
import { FACTS_FOLDER } from '../../src/facts/vite-plugin';

const { records } = readFacts(FACTS_FOLDER);
const LANGUAGES = ['en', 'ko', 'ru', 'uk', 'ja', 'zh', 'fr', 'de', 'es'];

test('cards show the same names as with the whole fact base', () => {
  const shown = (entities: typeof records.entities) =>
    entities.map((entity) =>
      LANGUAGES.map((lang) => [nameIn(entity, lang), originalName(entity, lang)?.text]),
    );
  expect(shown(pageFacts(records, new Set()).entities)).toEqual(shown(records.entities));
});

test('names that detection looks for stay whole, all others are left to the compiled names', () => {
  const slim = pageFacts(records, new Set(['vladimir-putin']));
  const namesOf = (id: string, of: typeof records) => {
    const entity = of.entities.find((candidate) => candidate.id === id);
    return { names: entity?.names, misprints: entity?.misprints };
  };
  expect(namesOf('vladimir-putin', slim)).toEqual(namesOf('vladimir-putin', records));
  expect(namesOf('sergei-shoigu', slim)).toMatchObject({
    names: { ru: [expect.any(String)] },
    misprints: [],
  });
  expect(slim.guards).toEqual({ people: [], places: [], words: [] });
  expect(slim.claims).toEqual(records.claims);
});
