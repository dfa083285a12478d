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
    ['train speed', 60, 'Der Zug fährt kaum schneller als 60 Kilometer in der Stunde.'],
    ['train speed', 50, '这列火车时速约50公里。'],
    ['size of the delegation', 30, 'Делегация насчитывает около 30 человек.'],
    ['size of the delegation', 30, '김 위원장은 30여 명 규모의 수행단을 이끌고 왔다.'],
    ['size of the delegation', 40, 'Une délégation de 40 personnes est du voyage.'],
    ['size of the delegation', 40, 'Viaja con una delegación de 40 personas.'],
    ['length of the talks', 5, 'Переговоры продолжались пять часов.'],
    ['length of the talks', 2.5, 'Les entretiens ont duré deux heures et demie.'],
    ['length of the talks', 4, 'Das Gespräch dauerte vier Stunden.'],
    ['length of the talks', 4, '会談は4時間に及んだ。'],
    ['venue', 'vladivostok', 'Встреча Путина и Кима пройдет во Владивостоке.'],
    ['venue', 'vostochny-cosmodrome', 'Putin und Kim trafen sich am Weltraumbahnhof Wostotschny.'],
    ['venue', 'vladivostok', '두 정상은 블라디보스토크에서 회담한다.'],
    ['venue', 'diaoyutai', '两人在钓鱼台国宾馆举行会谈。'],
    ['venue', 'vostochny-cosmodrome', '両首脳は宇宙基地で会談した。'],
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
    ['venue', 'Неизвестно, пройдет ли встреча во Владивостоке.'],
    ['venue', 'Путин находится во Владивостоке на форуме.'],
    ['venue', 'Ob sie sich in Wladiwostok treffen, ist unklar.'],
    ['length of the talks', 'Переговоры продолжались более пяти часов.'],
    ['length of the talks', '회담은 두 시간 넘게 이어졌다.'],
    ['size of the delegation', 'Делегация прибыла в 10 часов.'],
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
