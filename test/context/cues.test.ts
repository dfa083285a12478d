import { describe, expect, it } from 'vitest';
import { buildCueIndex, findCues } from '../../src/context/cue-index';
import { foldForm, splitWords } from '../../src/context/words';
import { facts } from './notes-of';

function meets(cue: string, text: string, entities: readonly string[] = []): boolean {
  const index = buildCueIndex([{ id: 'topic', cues: [cue] }]);
  const folded = foldForm(text);
  const entityAt = entities.map((id, word) => ({ id, word }));
  return findCues(index, { text: folded, words: splitWords(folded), entityAt }, new Map()).length > 0;
}

describe('a cue', () => {
  it.each<[string, string]>([
    ['train', 'The train left.'],
    ['munition*', 'Munitions were sent.'],
    ['arms deal', 'An ARMS deal is near.'],
    ['arms-for', 'An arms-for-food swap.'],
    ['arms|weapon* + deal|sale', 'They spoke of a sale of some weapons.'],
    ['# + shells', 'About 5,000 shells.'],
    ['договор*', 'О договоре молчали.'],
    ['условн*', 'Условия иные, но условная дата есть.'],
    ['条约', '两国签署条约。'],
    ['무기 + 거래', '무기를 거래했다'],
  ])('%s is met by: %s', (cue, text) => {
    expect(meets(cue, text)).toBe(true);
  });

  it.each<[string, string]>([
    ['train', 'The training went on.'],
    ['arms deal', 'Deal with arms crossed.'],
    [
      'arms + deal',
      'Arms. The rest of this very long sentence goes on and on and on until at last comes a deal.',
    ],
    ['arms + arms', 'Arms alone.'],
    ['# + shells', 'Many shells.'],
  ])('%s is not met by: %s', (cue, text) => {
    expect(meets(cue, text)).toBe(false);
  });

  it('counts a mention of an entity', () => {
    expect(meets('@kim-train + khasan', 'It passed Khasan.', ['kim-train'])).toBe(true);
    expect(meets('@kim-train + khasan', 'It passed Khasan.', ['vladivostok'])).toBe(false);
  });
});

describe('the cues of topics.yaml', () => {
  const cues = [...facts.topics.values()].flatMap((topic) => Object.values(topic.cues).flat());

  it('every topic has some in English', () => {
    expect([...facts.topics.values()].filter(({ cues: own }) => !own.en?.length)).toEqual([]);
  });

  it('have no empty form and name only known entities', () => {
    const forms = cues.flatMap((cue) => cue.replace(/^[?-] /, '').split(/ \+ |\|/));
    expect(forms.filter((form) => form.trim() === '' || form.trim() !== form)).toEqual([]);
    const named = forms.filter((form) => form.startsWith('@')).map((form) => form.slice(1));
    expect(named.filter((id) => !facts.entities.has(id))).toEqual([]);
  });
});
