import { describe, expect, it } from 'vitest';
import { differs, type Point, readPoints } from '../../src/context/points';
import { foldForm } from '../../src/context/words';

const points = (text: string): Point[] => readPoints(foldForm(text), 2023);

describe('a point that a text states', () => {
  it.each<[Point['about'], Point['value'], string]>([
    ['train speed', 60, 'The train travels at around 60 km/h.'],
    ['train speed', 50, 'Поезд идет со скоростью 50 км/ч.'],
    ['train speed', 50, '列車は時速50キロで走る。'],
    ['train speed', 40, 'Its top speed is 25 mph.'],
    ['number of the meeting', 2, 'It is the second summit of Kim and Putin.'],
    ['number of the meeting', 2, 'Since their first meeting in 2019 the two have prepared a second summit.'],
    ['number of trips', 8, 'It is his eighth foreign trip.'],
    ['number of trips', 10, 'Kim has made ten foreign trips.'],
    ['size of the delegation', 20, 'A 20-strong delegation came along.'],
    ['size of the delegation', 20, 'Kim brought a delegation of about twenty.'],
    ['venue', 'vladivostok', 'The two leaders will meet in the port city of Vladivostok.'],
    ['venue', 'vostochny-cosmodrome', 'The summit took place at the Vostochny cosmodrome.'],
    ['venue', 'diaoyutai', 'The talks were held at the Diaoyutai guesthouse.'],
    ['time of departure', 'sunday evening', 'Kim left Pyongyang on Sunday night.'],
    ['time of departure', 'sunday afternoon', 'He departed by train on the afternoon of Sunday.'],
    ['length of the talks', 2.5, 'The talks took two and a half hours.'],
    ['day of the meeting', 'wednesday', 'They will meet on Wednesday.'],
  ])('%s is %s: %s', (about, value, text) => {
    expect(points(text)).toContainEqual({ about, value });
  });
});

describe('a point that is left open', () => {
  it.each<[Point['about'], string]>([
    ['number of the meeting', 'It is their first meeting in four years.'],
    ['number of the meeting', 'Trump wants a third summit with Kim.'],
    ['number of trips', "It is Kim's first trip abroad since the pandemic."],
    ['venue', 'It is unclear whether they will meet in Vladivostok.'],
    ['venue', 'They met in Vladivostok in April 2019.'],
    ['venue', 'Putin is in Vladivostok for a forum.'],
    ['length of the talks', 'The talks lasted over two hours.'],
    ['day of the meeting', 'They may meet on Tuesday or Wednesday.'],
    ['train speed', 'The train is 60 years old.'],
  ])('%s: %s', (about, text) => {
    expect(points(text).map((point) => point.about)).not.toContain(about);
  });
});

it('speeds that differ by rounding agree, other values must be equal', () => {
  expect(differs({ about: 'train speed', value: 60 }, { about: 'train speed', value: 59 })).toBe(false);
  expect(differs({ about: 'train speed', value: 60 }, { about: 'train speed', value: 50 })).toBe(true);
  expect(differs({ about: 'number of trips', value: 8 }, { about: 'number of trips', value: 7 })).toBe(true);
  expect(differs({ about: 'number of trips', value: 8 }, { about: 'venue', value: 'vladivostok' })).toBe(
    false,
  );
});
