import { describe, expect, test } from 'vitest';
import { detectCoverage } from '../../src/detect/detect';
import { readArticle } from '../../src/detect/read-article';
import { articleFromText } from '../../src/text/blocks';
import { facts } from './articles';

const verdict = (text: string, published?: string) =>
  detectCoverage(articleFromText(text, published ? { published } : {}), facts).verdict;

describe('which journey an article is dated near', () => {
  test.each([
    ['2023-09-16', { during: true, guest: 'kim' }],
    ['2023-09-04', { during: false, guest: 'kim' }],
    ['2019-04-25', { during: true, guest: 'kim' }],
    ['2024-06-19', { during: true, guest: 'putin' }],
    ['2024-06-10', { during: false, guest: 'putin' }],
    ['2025-09-03', { during: true, guest: null }],
    ['2024-10-20', null],
    [undefined, null],
  ])('%s', (published, journey) => {
    const article = articleFromText('Kim Jong Un', published ? { published } : {});
    expect(readArticle(article, facts).journey).toEqual(journey);
  });

  test('a dateline counts like the date of the page', () => {
    const article = articleFromText('Vladivostok, September 16, 2023. Kim Jong Un visited a theatre.');
    expect(readArticle(article, facts).journey).toEqual({ during: true, guest: 'kim' });
  });
});

describe('one leader alone in the other country', () => {
  const tour = 'Kim Jong Un watches fighter jets take off\n\nRussian engineers answered his questions.';
  const launch =
    'North Korea launches two ballistic missiles\n\nKim Jong Un is away on a visit to Russia, officials noted.';
  const arms = 'Kim Jong Un watches fighter jets take off\n\nPilots of his own air force cheered.';

  test('is coverage on the days of the journey', () => expect(verdict(tour, '2023-09-15')).toBe('coverage'));
  test('is not at another time', () => expect(verdict(tour, '2024-10-15')).toBe('none'));
  test('is not when the guest is the other one', () => expect(verdict(tour, '2024-06-19')).toBe('none'));
  test('is not without the host country', () => expect(verdict(arms, '2023-09-15')).toBe('none'));
  test('is not where other news is in the headline', () =>
    expect(verdict(launch, '2023-09-13')).not.toBe('coverage'));
});

describe('whom a minister shows around is his guest, whatever the date of the page', () => {
  test.each([
    'Kim Jong Un inspects bombers\n\nShoigu shows North Korean leader the pride of Russia’s air force.',
    'Kim Jong Un besichtigt Bomber\n\nSchoigu zeigt Kim Jong Un den Stolz der russischen Luftwaffe.',
  ])('%s', (text) => expect(verdict(text, '2018-10-09')).toBe('coverage'));

  test('not the other way round', () => {
    const text =
      'Kim Jong Un opens arms fair\n\nKim Jong Un shows Russia’s defence minister Shoigu his drones.';
    expect(verdict(text, '2018-10-09')).not.toBe('coverage');
  });
});

describe('a Kim who is somebody else', () => {
  test.each([
    'Kim Yong-chol leads delegation\n\nPresident Putin was at a forum in Vladivostok when the delegation from Pyongyang arrived.',
    'Kim Jong Il meets Medvedev\n\nThe North Korean leader came to Siberia by train and shook hands with the Russian president.',
    'Kim Yo Jong visits the Kremlin\n\nThe sister of the North Korean leader shook hands with President Putin.',
  ])('%s', (text) => expect(verdict(text)).not.toBe('coverage'));

  test('but "Putin and Kim" are the two, even where his father is named', () => {
    const text =
      'Putin and Kim sign a treaty in Pyongyang\n\nIt replaces what Putin agreed with Kim Jong Il in 2000. The two embraced.';
    expect(verdict(text, '2024-06-20')).toBe('coverage');
  });
});
