import { describe, expect, it } from 'vitest';
import { type About, topicsOf } from './notes-of';

const IN_2024: About = { summit: 'summit-2024', published: '2024-06-20' };
const IN_2025: About = { summit: 'summit-2025', published: '2025-09-04' };

/** Sentences of our own; each must give its topic, among at most two. */
const IS: [topic: string, text: string, about?: About][] = [
  [
    'ammunition-stock',
    'Analysts in Seoul believe the North keeps millions of artillery shells of Soviet calibre in its depots.',
  ],
  [
    'ammunition-stock',
    'Since August at least 10,000 containers have left Rajin, enough for nearly five million rounds.',
    IN_2024,
  ],
  ['arms-deal', 'Washington fears that Pyongyang will sell weapons to Moscow for its campaign in Ukraine.'],
  ['arms-deal', 'Both governments deny that any ammunition has been supplied to the Russian army.'],
  [
    'diplomacy-china',
    'Beijing looks on with unease and keeps its distance; the Chinese foreign ministry had no comment.',
  ],
  [
    'diplomacy-seoul',
    'Seoul summoned the Russian ambassador in protest and said relations with Moscow would suffer.',
    IN_2024,
  ],
  [
    'diplomacy-us',
    'Donald Trump says he would like to hold talks with Kim again and return to denuclearization.',
    IN_2025,
  ],
  [
    'food-aid',
    'Kim may ask for food aid after another poor harvest; Moscow says humanitarian help is possible.',
  ],
  [
    'history',
    'The Soviet Union was the main ally of the young state and signed a defence treaty with Kim Il Sung in 1961.',
  ],
  [
    'isolation',
    'For Paris the visit shows how isolated Moscow has become; others speak of two pariahs begging each other for help.',
  ],
  [
    'labour',
    'Thousands of North Korean workers are expected at building sites in Russia, in spite of the duty to send them home.',
    IN_2025,
  ],
  [
    'missile-use',
    'Debris found in Kharkiv shows that a North Korean missile was fired at the city.',
    IN_2024,
  ],
  [
    'naval-technology',
    'The new destroyer Choe Hyon may have been built with Russian naval technology.',
    IN_2025,
  ],
  ['new-cold-war', 'Scholars see a new cold war in which two blocs face each other across the peninsula.'],
  [
    'nuclear-technology',
    'Experts warn that Russia could share know-how for nuclear submarines or the re-entry of warheads.',
  ],
  [
    'oil-supply',
    'Tankers have carried refined oil from Vostochny port far beyond the yearly cap in barrels.',
    IN_2024,
  ],
  [
    'sanctions-compliance',
    'Buying weapons there would violate Security Council resolutions that Russia itself voted for.',
  ],
  ['satellite-technology', 'Putin let it be known that Russia can help the North to build satellites.'],
  [
    'seoul-weapons-policy',
    'South Korea will review its policy of not sending lethal weapons to Ukraine.',
    IN_2024,
  ],
  ['travel', 'His armoured train crossed the border at Khasan early on Tuesday and headed north.'],
  [
    'treaty',
    'The comprehensive strategic partnership treaty obliges each side to give military assistance if the other is attacked.',
    IN_2024,
  ],
  [
    'troop-deployment',
    'About 11,000 North Korean soldiers were sent to the Kursk region, and hundreds have been killed.',
    IN_2025,
  ],
  [
    'venue',
    'Where the two will meet is still unclear; the Kremlin has confirmed neither Vladivostok nor another location.',
  ],
  [
    'wagner-2022',
    'Late in 2022 the White House said that rockets and missiles from the North had gone to Wagner.',
  ],
  ['war-outcome', 'Such help could prolong the war but will hardly change its course, the analyst said.'],
  ['war-support', 'Kim promised Russia full and unconditional support in what he called a sacred fight.'],
  [
    'weapons-types',
    'Multiple rocket launchers and self-propelled howitzers from the North have been seen on their way to Russia.',
    IN_2025,
  ],
];

describe('a passage on a topic', () => {
  it.each(IS)('%s: %s', (topic, text, about) => {
    const topics = topicsOf(text, about);
    expect(topics).toContain(topic);
    expect(topics.length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['arms-deal', 'ru', 'Вашингтон опасается поставок северокорейского оружия в Россию.'],
    ['travel', 'ru', 'Бронепоезд лидера КНДР пересек границу у станции Хасан.'],
    ['treaty', 'ko', '두 정상은 포괄적 전략적 동반자 조약에 서명했다.'],
    ['satellite-technology', 'ja', 'プーチン氏は北朝鮮の衛星開発を支援する考えを示した。'],
    ['sanctions-compliance', 'zh', '任何武器交易都将违反联合国安理会决议。'],
    ['troop-deployment', 'de', 'Rund 11.000 nordkoreanische Soldaten wurden in die Region Kursk entsandt.'],
    ['arms-deal', 'fr', 'Washington redoute que Pyongyang livre des armes à Moscou.'],
    [
      'treaty',
      'es',
      'Ambos firmaron un tratado de asociación estratégica con una cláusula de defensa mutua.',
    ],
    ['troop-deployment', 'it', 'Putin ringrazia Kim per i soldati nordcoreani mandati a Kursk.'],
    ['arms-deal', 'pl', 'Głównym tematem rozmów mają być dostawy broni dla Rosji.'],
    ['food-aid', 'uk', 'Пхеньян просить про гуманітарну допомогу та зерно.'],
  ])('%s in %s: %s', (topic, _language, text) => {
    expect(topicsOf(text, IN_2025)).toContain(topic);
  });
});

describe('a passage on no topic', () => {
  it.each([
    'By our correspondent in Moscow',
    'Read more',
    'What does each of them want?',
    'The weather in the region stayed mild for the time of year, and the shops were open until late.',
    'The editor, who has lived in Asia for twenty years, joined the paper after university.',
    'A brass band of schoolchildren practised two songs all morning.',
  ])('%s', (text) => {
    expect(topicsOf(text)).toEqual([]);
  });
});

describe('one topic is not its neighbour', () => {
  it.each<[not: string, is: string, text: string, about: About]>([
    [
      'arms-deal',
      'seoul-weapons-policy',
      'South Korea has so far refused to supply lethal weapons to Ukraine.',
      IN_2024,
    ],
    [
      'ammunition-stock',
      'wagner-2022',
      'The White House said the Wagner group had received rockets from the North in 2022.',
      {},
    ],
    [
      'troop-deployment',
      'war-outcome',
      'Ukrainian troops are advancing slowly, and the war of attrition may be prolonged for years.',
      {},
    ],
    [
      'labour',
      'ammunition-stock',
      'Factory workers were told to speed up the production of artillery shells, millions of which are wanted.',
      {},
    ],
    [
      'venue',
      'treaty',
      'At their summit in Pyongyang the two signed a strategic partnership treaty.',
      IN_2024,
    ],
  ])('not %s but %s: %s', (not, is, text, about) => {
    const topics = topicsOf(text, about);
    expect(topics).toContain(is);
    expect(topics).not.toContain(not);
  });
});

describe('context of neighbouring passages', () => {
  it('keeps to two topics a passage and one note for a topic and block', () => {
    const block =
      'His armoured train crossed the border at Khasan on Tuesday, and the green carriages rolled north through Primorye for many hours that day. ' +
      'Officials said that the train would travel on to the cosmodrome, while analysts spoke of an arms deal that could bring millions of shells to the Russian army. ' +
      'Later the same special train left for the station where the leader was welcomed with a red carpet and a military band.';
    const topics = topicsOf(block);
    expect(topics.filter((topic) => topic === 'travel')).toHaveLength(1);
  });
});
