import { describe, expect, test } from 'vitest';
import { comparable, indexWords, scan } from '../../src/detect/cue-index';
import { fold } from '../../src/text/fold';

const INDEX = indexWords(
  ['meet', 'leader', 'name'],
  {
    meet: 'meet, meeting*, 会谈, саммит*, face to face',
    leader: 'Xi, Kim',
    name: 'Kim Jong Un*, Cong-un, Xi',
  },
  ['leader'],
);

function found(text: string): string[] {
  const folded = fold(text);
  const isCapital = (at: number) => /\p{Lu}/u.test(text.charAt(folded.starts[at] ?? 0));
  return scan(comparable(folded.text), [INDEX], isCapital).map(({ start, end }) =>
    folded.text.slice(start, end),
  );
}

describe('finds', () => {
  test.each([
    ['whole words', 'They meet. Nobody meets; meet-up.', ['meet', 'meet']],
    ['beginnings up to the end of the word', 'meetings, a meeting', ['meetings', 'meeting']],
    ['the longest', 'Kim Jong Un and Kim', ['kim jong un', 'kim']],
    ['through hyphens and marks', 'Face-to-face with Kim Jŏng-un', ['face-to-face', 'kim jong-un']],
    ['without spaces', '两国举行会谈后', ['会谈']],
    ['inflected Cyrillic', 'на саммите', ['саммите']],
    ['two letters', 'Xi spoke', ['xi']],
  ])('%s', (_, text, words) => expect(found(text)).toEqual(words));
});

describe('does not find', () => {
  test.each([
    ['inside words', 'helmeet, metadata'],
    ['a name that needs its capital', 'z kim rozmawia'],
    ['nothing', ''],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});

test('a word of two lists carries both bits', () => {
  expect(scan('xi', [INDEX], () => true)).toEqual([{ start: 0, end: 2, cues: 0b110 }]);
});

test('the same words whatever the number of indexes they are spread over', () => {
  const text = 'kim jong un and xi meet face to face';
  const apart = [
    indexWords(['a'], { a: 'Kim Jong Un, meet' }),
    indexWords(['a'], { a: 'Xi, face to face, Kim' }),
  ];
  const together = [indexWords(['a'], { a: 'Kim Jong Un, meet, Xi, face to face, Kim' })];
  expect(scan(text, apart, () => true)).toEqual(scan(text, together, () => true));
});
