/** A habit of writing Russian or Ukrainian names in Latin letters; results are folded (no marks). */
interface Romanization {
  /** What it looks like: "Сергей Шойгу → Sergei Shoigu". */
  example: string;
  letters: Readonly<Record<string, string>>;
  /** Rewrites of the Cyrillic spelling before the letters are replaced. */
  before?: readonly [RegExp, string][];
  /** Rewrites of the result: endings, doubled letters. */
  after?: readonly [RegExp, string][];
}

const COMMON = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'ye',
  "'": '',
};
/** е at the start of a word or after a vowel sounds like ye. */
const YE: [RegExp, string] = [/(^|[аеёиоуыэюяьъ])е/g, '$1йе'];
const VOICELESS_S: [RegExp, string] = [/([аеёиоуыэюя])с(?=[аеёиоуыэюя])/g, '$1сс'];

const ROMANIZATIONS: readonly Romanization[] = [
  { example: 'Сергей Шойгу → Sergey Shoygu (BGN)', letters: COMMON, before: [YE] },
  { example: 'Дмитрий Песков → Dmitriy Peskov', letters: COMMON },
  {
    example: 'Сергей Шойгу → Sergei Shoigu (press)',
    letters: { ...COMMON, й: 'i' },
    before: [
      [/(^|[аеиоуыэ])е/g, '$1йэ'],
      [/^й/, 'ы'],
    ],
    after: [[/ii$/, 'i']],
  },
  { example: 'Дмитрий Песков → Dmitry Peskov (press)', letters: COMMON, before: [[/[иы]й$/, 'ы'], YE] },
  {
    example: 'Юрий Ушаков → Yury Ushakov, Nebenzia',
    letters: { ...COMMON, я: 'ia', ю: 'iu', й: 'i' },
    before: [[/[иы]й$/, 'ы']],
  },
  {
    example: 'Горбачёв → Gorbachov, Хрущёв → Khrushchov',
    letters: { ...COMMON, ё: 'o' },
    before: [[/[иы]й$/, 'ы']],
  },
  { example: 'Дегтярёв → Degtyaryov', letters: { ...COMMON, ё: 'yo' }, before: [[/[иы]й$/, 'ы']] },
  {
    example: 'Шойгу → Šojgu (ISO 9)',
    letters: { ...COMMON, ж: 'z', й: 'j', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ю: 'u', я: 'a' },
  },
  {
    example: 'Сергей → Sergej, Захарова → Zacharova (scholarly)',
    letters: { ...COMMON, ж: 'z', й: 'j', х: 'ch', ц: 'c', ч: 'c', ш: 's', щ: 'sc', ю: 'ju', я: 'ja' },
  },
  {
    example: 'Шойгу → Choïgou, Сергей → Sergueï (French)',
    letters: {
      ...COMMON,
      ж: 'j',
      й: 'i',
      у: 'ou',
      ч: 'tch',
      ш: 'ch',
      щ: 'chtch',
      ю: 'iou',
      я: 'ia',
      ё: 'io',
    },
    before: [[/г(?=[еиэ])/g, 'gu'], [/[иы]й$/, 'и'], VOICELESS_S],
    after: [[/in$/, 'ine']],
  },
  {
    example: 'Шойгу → Schoigu, Песков → Peskow (German)',
    letters: {
      ...COMMON,
      в: 'w',
      ж: 'sch',
      з: 's',
      й: 'i',
      х: 'ch',
      ц: 'z',
      ч: 'tsch',
      ш: 'sch',
      щ: 'schtsch',
      ю: 'ju',
      я: 'ja',
      ё: 'jo',
    },
    before: [[/(^|[аеиоуыэюя])е/g, '$1jе'], [/[иы]й$/, 'и'], VOICELESS_S],
  },
  {
    example: 'Андрей → Andrej, Лавров → Lawrow (German)',
    letters: {
      ...COMMON,
      в: 'w',
      ж: 'sch',
      з: 's',
      й: 'j',
      х: 'ch',
      ц: 'z',
      ч: 'tsch',
      ш: 'sch',
      щ: 'schtsch',
      ю: 'ju',
      я: 'ja',
    },
  },
  {
    example: 'Шойгу → Szojgu, Сергей → Siergiej (Polish)',
    letters: {
      ...COMMON,
      в: 'w',
      ж: 'z',
      й: 'j',
      х: 'ch',
      ц: 'c',
      ч: 'cz',
      ш: 'sz',
      щ: 'szcz',
      ю: 'ju',
      я: 'ja',
      е: 'ie',
      ё: 'io',
    },
    before: [
      [/(^|[аеиоуыэюя])е/g, '$1jэ'],
      [/([лжшчщц])е/g, '$1э'],
    ],
    after: [[/^rie/, 'rie']],
  },
  {
    example: 'Захарова → Zajárova, Сергей → Serguéi (Spanish)',
    letters: { ...COMMON, й: 'i', х: 'j' },
    before: [
      [/г(?=[еиэ])/g, 'гу'],
      [/[иы]й$/, 'и'],
    ],
  },
  {
    example: 'Путин → Poetin, Лавров → Lavrov (Dutch)',
    letters: {
      ...COMMON,
      у: 'oe',
      ж: 'zj',
      й: 'j',
      х: 'ch',
      ч: 'tsj',
      ш: 'sj',
      щ: 'sjtsj',
      ю: 'joe',
      я: 'ja',
    },
    before: [[/[иы]й$/, 'и']],
  },
  {
    example: 'Захарова → Zacharova, Шойгу → Sciojgu (Italian), Peskoff',
    letters: { ...COMMON, й: 'j', х: 'ch' },
    after: [[/([eo])v$/, '$1ff']],
  },
  {
    example: 'Путін → Putin, Скібіцький → Skibitskyi (Ukrainian)',
    letters: { ...COMMON, г: 'h', и: 'y', й: 'i', є: 'ie', ю: 'iu', я: 'ia' },
  },
  { example: 'Зеленський → Zelenskyy (Ukrainian)', letters: { ...COMMON, г: 'h', и: 'y' } },
];

/** Every Latin spelling of one Cyrillic word that the habits above give, lower case, each once. */
export function romanizeCyrillic(word: string): string[] {
  const lower = word.toLowerCase();
  const spellings = new Set<string>();
  for (const { letters, before = [], after = [] } of ROMANIZATIONS) {
    let text = lower;
    for (const [pattern, to] of before) text = text.replace(pattern, to);
    text = Array.from(text, (letter) => letters[letter] ?? letter).join('');
    for (const [pattern, to] of after) text = text.replace(pattern, to);
    spellings.add(text);
    if (text.includes('ks')) spellings.add(text.replace('ks', 'x'));
  }
  return [...spellings].filter((spelling) => /^[a-z]+$/.test(spelling));
}
