import type { AnnotatedPage } from '../../src/export/notes';
import { loadBundledFacts } from '../../src/facts/bundled';

export const facts = loadBundledFacts();

/** A page with one mention and one note of each layer, and a first letter outside the basic plane. */
export function samplePage(over: Partial<AnnotatedPage> = {}): AnnotatedPage {
  const text = '𝓐 talk. Kim Jong Un met Putin under resolution 2397, said *nobody*.';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const claim = [...facts.claims.values()].find(({ topic }) => topic === 'arms-deal');
  return {
    text,
    url: 'https://www.cbc.ca/news/story?a=1#top',
    title: 'A talk',
    published: '2023-09-13',
    coverage: { verdict: 'coverage', score: 0.97, summit: 'summit-2023', signals: [] },
    mentions: [
      {
        entity: 'kim-jong-un',
        kind: 'person',
        surface: 'Kim Jong Un',
        how: 'exact',
        score: 1,
        ...at('Kim Jong Un'),
      },
    ],
    context: [
      {
        layer: 'summits',
        id: 'summit-2019',
        score: 1,
        reason: 'same leaders',
        ...at('Kim Jong Un met Putin'),
      },
      { layer: 'sanctions', id: 'unsc-2397', score: 1, reason: 'named', ...at('resolution 2397') },
      {
        layer: 'claims',
        topic: 'arms-deal',
        claims: claim ? [claim.id] : [],
        score: 1,
        reason: 'topic',
        ...at('*nobody*'),
      },
    ],
    ...over,
  };
}
