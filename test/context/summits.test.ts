import { describe, expect, it } from 'vitest';
import { type About, idsOf } from './notes-of';

const IN_2019: About = { summit: 'summit-2019', published: '2019-04-25' };
const IN_2024: About = { summit: 'summit-2024', published: '2024-06-20' };
const IN_2025: About = { summit: 'summit-2025', published: '2025-09-04' };
const REVIEW: About = { summit: null, published: '2025-11-20' };

describe('the passage speaks of a meeting', () => {
  it.each<[string[], string, About]>([
    [['summit-2023'], 'Kim and Putin will meet on Wednesday at the Vostochny cosmodrome.', {}],
    [['summit-2023'], 'The talks between Putin and Kim lasted about five hours and ended with a dinner.', {}],
    [
      ['summit-2019'],
      'Putin greeted Kim at the university on Thursday and the two talked for two hours.',
      IN_2019,
    ],
    [
      ['summit-2024'],
      'During the visit Putin presented Kim with a limousine, and the pair took turns at the wheel.',
      IN_2024,
    ],
    [
      ['summit-2025'],
      'The two leaders held talks at the Diaoyutai guesthouse after the parade on Wednesday.',
      IN_2025,
    ],
    [['summit-2019'], 'Kim met Putin in Vladivostok in April 2019.', {}],
    [['summit-2019'], 'When he travelled to Vladivostok in 2019, Kim also came by train.', {}],
    [['summit-2023'], 'Kim visited Russia on September 13, 2023, and saw Putin at the cosmodrome.', IN_2024],
    [['summit-2019'], 'Four years ago Kim met Putin for the first time in Vladivostok.', {}],
    [['summit-2023'], 'Last September Kim travelled to Russia and met Putin.', IN_2024],
    [['summit-2024'], 'They last met a year earlier in Pyongyang.', IN_2025],
    [
      ['summit-2019'],
      'Unlike at their first summit, Kim and Putin speak little of the nuclear question.',
      IN_2024,
    ],
    [['summit-2000'], 'In July 2000 Putin visited Pyongyang and met Kim Jong Il.', IN_2024],
    [
      ['summit-2000', 'summit-2001', 'summit-2002'],
      'Putin met Kim Jong Il in Pyongyang in 2000, in Moscow in 2001 and in Vladivostok in 2002.',
      IN_2024,
    ],
    [['summit-2011'], 'In August 2011 Dmitry Medvedev received Kim Jong Il near Ulan-Ude.', REVIEW],
    [
      ['trilateral-appearance-2025'],
      'Putin and Kim stood beside Xi Jinping on the gate of Tiananmen.',
      IN_2025,
    ],
    [['summit-2019'], 'В апреле 2019 года Ким Чен Ын встретился с Путиным во Владивостоке.', IN_2024],
    [['summit-2019'], '2019年4月、金正恩氏はウラジオストクでプーチン氏と会談した。', IN_2024],
    [['summit-2019'], 'Im April 2019 traf Kim Jong Un Putin in Wladiwostok.', IN_2024],
  ])('%j: %s', (ids, text, about) => {
    const found = idsOf(text, 'summits', about);
    for (const id of ids) expect(found).toContain(id);
  });

  it('a heading with the date of a meeting covers what is told under it', () => {
    const text = [
      'How they met: a look back at the talks of two leaders since the spring of 2019, told by those who were there.',
      'Vladivostok, April 25, 2019',
      'The two leaders sat down at the university and exchanged swords.',
      'Pyongyang, June 19, 2024',
      'A treaty was signed, and the two took turns at the wheel of a car.',
    ].join('\n');
    expect(idsOf(text, 'summits', REVIEW)).toEqual([
      'summit-2019',
      'summit-2019',
      'summit-2024',
      'summit-2024',
    ]);
  });
});

describe('the passage does not speak of that meeting', () => {
  it.each<[string, string, About]>([
    ['summit-2019', 'In 2019 Kim met Donald Trump in Hanoi, and the talks collapsed.', {}],
    ['summit-2019', 'Kim met Putin in Vladivostok in April 2018.', {}],
    ['summit-2023', 'Kim went to Beijing in September 2025 to meet Putin.', IN_2025],
    ['summit-2000', 'Resolution 2000 dealt with another matter.', IN_2024],
    ['summit-2019', 'About 2,019 guests saw Putin and Kim at the reception.', IN_2024],
    ['summit-2019', 'Kim Jong Il met Putin in Vladivostok in 2002.', IN_2024],
    ['summit-2023', 'North Korea keeps millions of artillery shells in its depots.', {}],
    ['summit-2023', 'The weather stayed mild, and the shops were open until late.', {}],
    [
      'summit-2000',
      'It is the first visit of a Russian president since 2000, analysts in Seoul said.',
      IN_2024,
    ],
  ])('not %s: %s', (id, text, about) => {
    expect(idsOf(text, 'summits', about)).not.toContain(id);
  });
});
