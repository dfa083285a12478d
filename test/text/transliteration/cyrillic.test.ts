import { describe, expect, test } from 'vitest';
import { romanizeCyrillic } from '../../../src/text/transliteration/romanize-cyrillic';
import { russianCases } from '../../../src/text/transliteration/russian-cases';
import { soundKey } from '../../../src/text/transliteration/sound-key';

const NAMES =
  'сергей шойгу дмитрий песков андрей белоусов захарова хрущев горбачев нарышкин юрий ушаков кожемяко владивосток евгений пригожин дегтярев александр медведев чайковский щербаков'
    .split(' ')
    .filter((name) => /^[а-я]+$/.test(name));

describe('romanizes', () => {
  test.each([
    ['шойгу', ['shoygu', 'shoigu', 'choigou', 'schoigu', 'szojgu', 'sojgu']],
    ['песков', ['peskov', 'peskow', 'peskoff']],
    ['путин', ['putin', 'poutine', 'poetin']],
    ['сергей', ['sergei', 'sergey', 'sergej', 'serguei', 'siergiej']],
    ['дмитрий', ['dmitry', 'dmitri', 'dmitriy', 'dmitrij']],
    ['евгений', ['yevgeny', 'evgeni', 'jewgeni']],
    ['захарова', ['zakharova', 'zajarova', 'sacharowa', 'zacharova']],
    ['белоусов', ['belousov', 'beloussow', 'belooussov']],
  ])('%s', (word, spellings) => {
    expect([...romanizeCyrillic(word)]).toEqual(expect.arrayContaining(spellings));
  });
});

test('a word and all its romanizations have one sound key', () => {
  for (const name of NAMES)
    for (const spelling of romanizeCyrillic(name))
      expect(soundKey(spelling), `${name} ${spelling}`).toBe(soundKey(name));
});

describe('declines', () => {
  test.each([
    ['песков', ['пескова', 'пескову', 'песковым', 'пескове']],
    ['захарова', ['захаровой', 'захарову']],
    ['зеленский', ['зеленского', 'зеленскому', 'зеленским']],
    ['сергей', ['сергея', 'сергею', 'сергеем']],
    ['владивосток', ['владивостока', 'владивостоке']],
    ['россия', ['россии', 'россию', 'россией']],
    ['кремль', ['кремля', 'кремле']],
    ['москва', ['москвы', 'москве', 'москву', 'москвой']],
  ])('%s', (word, forms) => {
    expect(russianCases(word)).toEqual(expect.arrayContaining(forms));
  });
  test.each(['шойгу', 'кожемяко', 'трампо'])('%s keeps its form', (word) => {
    expect(russianCases(word)).toEqual([word]);
  });
});
