import { describe, expect, it } from 'vitest';
import { readMeetingNumber } from '../../src/context/meeting-number';
import { foldForm } from '../../src/context/words';

const numberIn = (text: string, year = 2024) => readMeetingNumber(foldForm(text), year);

describe('which meeting of the two leaders a text says this one is', () => {
  it.each<[number, string]>([
    [2, 'It is the second summit of Kim and Putin.'],
    [2, "The talks mark Kim's second meeting with Putin."],
    [3, 'This will be their third face-to-face meeting.'],
    [3, 'The summit, their third, opened with a parade.'],
    [3, 'The two leaders met for the third time.'],
    [4, 'Putin and Kim are to hold a fourth summit.'],
    [1, 'Kim and Putin hold first summit'],
    [3, 'It is the third meeting of Putin and Kim, after Vladivostok in 2019 and Vostochny in 2023.'],
    [3, 'Это уже третья встреча двух лидеров.'],
    [3, 'Путин и Ким Чен Ын встретились в третий раз.'],
    [3, 'Це вже третя зустріч двох лідерів.'],
    [3, 'Es ist das dritte Treffen der beiden.'],
    [2, 'Putin und Kim trafen sich zum zweiten Mal.'],
    [3, "C'est la troisième rencontre entre les deux dirigeants."],
    [2, 'Kim et Poutine se sont rencontrés pour la deuxième fois.'],
    [3, 'Es el tercer encuentro entre Kim y Putin.'],
    [2, 'Los dos líderes se reunieron por segunda vez.'],
    [3, 'È il terzo incontro tra Putin e Kim.'],
    [3, 'To już trzecie spotkanie Putina i Kima.'],
    [3, '이번 회담은 두 정상의 세 번째 만남이다.'],
    [3, '푸틴 대통령과 김 위원장이 직접 만나는 것은 이번이 세 번째다.'],
    [3, '这是普京与金正恩第三次会晤。'],
    [3, '両首脳の会談は今回が3回目となる。'],
    [1, '両首脳にとって今回が初めての会談となる。'],
  ])('%i: %s', (value, text) => {
    expect(numberIn(text)).toBe(value);
  });
});

describe('no such number', () => {
  it.each([
    'It is the first summit of the two since 2019.',
    "It is Kim and Putin's first meeting in more than four years.",
    'This is their second summit in nine months.',
    'It was the first meeting of the day for Putin and Kim.',
    "It is Kim's first visit abroad since the pandemic, and Putin's second trip to Pyongyang.",
    'Putin and Kim talked on the second day of the forum.',
    'At their first meeting in 2019 the two leaders spoke of denuclearization.',
    'Since their first meeting Kim and Putin have written to each other.',
    'Kim and Putin held their first summit in Vladivostok five years ago.',
    'That was the second meeting of Kim and Putin, in September 2023.',
    'It would be the third summit of Kim and Trump.',
    'If Kim goes to Moscow, it will be his fifth meeting with Putin.',
    'It was the second meeting of Kim Jong Il with the Russian leader.',
    'Впервые с 2019 года лидеры проводят переговоры.',
    'Это вторая встреча двух лидеров за год.',
    'Es ist das erste Treffen der beiden seit vier Jahren.',
    "C'est leur première rencontre depuis 2019, pour les deux dirigeants.",
    'Es la segunda reunión entre Kim y Putin en nueve meses.',
    '이번 회담은 4년 만의 첫 정상회담이다.',
    '这是普京与金正恩四年来首次会晤。',
    '両首脳の会談は4年半ぶり、2019年以来となる。',
  ])('%s', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });
});
