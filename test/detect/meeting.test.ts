import { describe, expect, test } from 'vitest';
import { nameMeeting } from '../../src/detect/meeting';
import { readArticle } from '../../src/detect/read-article';
import { articleFromText } from '../../src/text/blocks';
import { facts } from './articles';

function meetingOf(text: string, published?: string): string | null {
  const article = articleFromText(text, published ? { published } : {});
  return nameMeeting(readArticle(article, facts), facts);
}

describe('by the date of the page', () => {
  const plain =
    'Kim and Putin to meet\n\nNorth Korean leader Kim Jong Un and Russian President Vladimir Putin will hold talks.';
  test.each([
    ['2019-04-20', 'summit-2019'],
    ['2023-09-10', 'summit-2023'],
    ['2024-06-19T08:00:00+09:00', 'summit-2024'],
    ['2025-09-04', 'summit-2025'],
  ])('%s: %s', (published, summit) => expect(meetingOf(plain, published)).toBe(summit));

  test('without any date or place it is left open', () => expect(meetingOf(plain)).toBeNull());
});

describe('the text speaks louder than the page', () => {
  test.each([
    [
      'summit-2023',
      'Putin shows Kim Jong Un the Vostochny cosmodrome\n\nThey spoke of satellites and of the war in Ukraine.',
      '2019-04-24',
    ],
    [
      'summit-2024',
      'Putin lands in Pyongyang\n\nVladimir Putin and Kim Jong Un signed a strategic partnership treaty at Kumsusan.',
      '2023-09-12',
    ],
    [
      'summit-2025',
      'Putin thanks Kim Jong Un for Kursk\n\nThe two spoke at the Diaoyutai guesthouse after the parade in Beijing.',
      '2024-06-20',
    ],
    [
      'summit-2019',
      'Путин и Ким Чен Ын провели первые переговоры\n\nВстреча прошла на острове Русский, говорили о денуклеаризации.',
      '2024-01-10',
    ],
  ])('%s: %s', (summit, text, published) => expect(meetingOf(text, published)).toBe(summit));
});

describe('without a date', () => {
  test.each([
    [
      'summit-2019',
      'Putin and Kim Jong Un meet for the first time\n\nThe talks on Russky Island in Vladivostok lasted five hours.',
    ],
    [
      'summit-2023',
      'Kim Jong Un ends six-day trip to Russia\n\nHe had met Vladimir Putin at the cosmodrome on September 13.',
    ],
    [
      'summit-2024',
      '푸틴, 24년 만에 방북\n\n푸틴 대통령과 김정은 위원장은 금수산에서 회담하고 조약에 서명했다.',
    ],
    [
      'summit-2025',
      'プーチン氏と正恩氏、北京で会談\n\nプーチン大統領と金正恩総書記は3日、釣魚台迎賓館で2時間半話した。',
    ],
  ])('%s: %s', (summit, text) => expect(meetingOf(text)).toBe(summit));
});

test('an earlier meeting named as background does not take over', () => {
  const text =
    'Kim Jong Un heads for Russia\n\nIt will be his second meeting with Vladimir Putin since April 25, 2019, when they spoke in Vladivostok.';
  expect(meetingOf(text, '2023-09-11')).toBe('summit-2023');
});
