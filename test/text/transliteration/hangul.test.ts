import { describe, expect, test } from 'vitest';
import { northSouth, spellSurname, spellSyllable } from '../../../src/text/transliteration/hangul';
import {
  isKoreanFamilyName,
  isKoreanGivenName,
  isKoreanGivenSyllable,
} from '../../../src/text/transliteration/korean-syllables';

describe('spells', () => {
  test.each([
    ['정', ['jong', 'jeong', 'jung', 'chong', 'чен', 'чон', 'чжон']],
    ['은', ['un', 'eun', 'oun', 'ын']],
    ['희', ['hui', 'hee', 'хи']],
    ['철', ['chol', 'cheol', 'chul', 'чхоль']],
    ['영', ['yong', 'yeong', 'young']],
  ])('%s', (syllable, spellings) => {
    expect(spellSyllable(syllable)).toEqual(expect.arrayContaining(spellings));
  });
  test.each([
    ['리', ['ri', 'lee', 'rhee', 'ли']],
    ['박', ['pak', 'park', 'пак']],
    ['최', ['choe', 'choi', 'цой']],
    ['조', ['jo', 'cho', 'чо']],
  ])('the family name %s', (syllable, spellings) => {
    expect(spellSurname(syllable)).toEqual(expect.arrayContaining(spellings));
  });
  test('nothing but Hangul', () => {
    expect(spellSyllable('金')).toEqual([]);
  });
});

test('the initial-sound law turns Northern into Southern names and back', () => {
  expect(northSouth('리용호')).toEqual(['리용호', '이용호']);
  expect(northSouth('노광철')).toEqual(['노광철', '로광철']);
  expect(northSouth('김정은')).toEqual(['김정은']);
});

test('every spelling of a name syllable is read as one', () => {
  for (const syllable of '정은희철영성남훈')
    for (const spelling of spellSyllable(syllable))
      expect(isKoreanGivenSyllable(spelling), spelling).toBe(true);
});

describe('reads', () => {
  test.each(['jong', 'hyun', 'min', 'yul', 'woo', 'чжон'])('%s as a syllable of given names', (word) => {
    expect(isKoreanGivenSyllable(word)).toBe(true);
  });
  test.each(['jongun', 'minseok', 'geunhye'])('%s as a given name', (word) => {
    expect(isKoreanGivenName(word)).toBe(true);
  });
  test.each(['kim', 'park', 'rhee', 'cho', 'цой'])('%s as a family name', (word) => {
    expect(isKoreanFamilyName(word)).toBe(true);
  });
  test.each(['snu', 'kwarg', 'putin', 'x', ''])('%s as no Korean name', (word) => {
    expect(isKoreanGivenName(word) || isKoreanFamilyName(word)).toBe(false);
  });
});
