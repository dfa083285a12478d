import { beforeEach, describe, expect, it } from 'vitest';
import type { Card, ClaimLine } from '../../../src/context/cards/card';
import { cardText } from '../../../src/ui/card/copy';
import { speak } from '../catalogue';

const source = { publisher: 'The Wire', title: 'A report', url: 'https://wire.example/1' };
const claim: ClaimLine = {
  id: 'c-1',
  speaker: 'A spokesman',
  side: 'us',
  outlet: 'The Wire',
  date: '2023-09-06',
  stance: 'asserts',
  text: 'Shells were delivered.',
  sources: [{ ...source, published: '2023-09-06' }],
};
const card: Card = {
  id: 'kim-jong-un',
  kind: 'person',
  title: 'Kim Jong Un',
  sources: [],
  meetings: [],
  sanctions: [],
  claims: { agree: [], differ: [] },
  disputes: [],
  since: [],
  dated: true,
};

beforeEach(() => speak('en'));

describe('cardText', () => {
  it('is the title alone where there is nothing else', () => expect(cardText(card)).toBe('Kim Jong Un'));

  it('gives names and posts, and under each its source with the date it bears or was read', () => {
    const told = cardText({
      ...card,
      original: { text: '김정은', lang: 'ko' },
      description: 'Leader of North Korea.',
      role: { title: 'General Secretary' },
      sources: [
        { ...source, published: '2023-09' },
        { publisher: 'An archive', title: 'A list', read: '2026-11' },
      ],
    });
    expect(told.split('\n')).toEqual([
      'Kim Jong Un (김정은)',
      'Leader of North Korea.',
      '  [The Wire, A report, 2023-09, https://wire.example/1]',
      '  [An archive, A list, read 2026-11]',
      'At the time of the article: General Secretary',
    ]);
  });

  it('says who said it, who carried it first, and what had become of it', () => {
    const settled = { status: 'contradicted', text: 'None arrived.' } as const;
    const told = cardText({ ...card, claims: { agree: [], differ: [{ ...claim, settled }] } });
    expect(told.split('\n').slice(1)).toEqual([
      'A spokesman (says): Shells were delivered. – first carried by The Wire, September 6, 2023',
      'Contradicted: None arrived.',
      '  [The Wire, A report, 2023-09-06, https://wire.example/1]',
    ]);
  });

  it('sets each version of a disputed point, and what came later, apart', () => {
    const version = (by: string, text: string) => ({ by, text, sources: [] });
    const told = cardText({
      ...card,
      disputes: [
        { about: 'Length', versions: [version('Moscow', 'Four hours.'), version('Seoul', 'Five.')] },
      ],
      since: [{ date: '2024-06-19', about: 'Pyongyang', text: 'A treaty was signed.', sources: [source] }],
    });
    expect(told.split('\n').slice(1)).toEqual([
      'Sources tell it differently:',
      'Length – Moscow: Four hours.',
      'Length – Seoul: Five.',
      'Since then:',
      'June 19, 2024: Pyongyang: A treaty was signed.',
      '  [The Wire, A report, https://wire.example/1]',
    ]);
  });
});
