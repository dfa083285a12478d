/** A habit of writing Russian or Ukrainian names in Latin letters; results are folded (no marks). */
export interface Romanization {
  /** What it looks like: "Сергей Шойгу → Sergei Shoigu". */
  example: string;
  letters: Readonly<Record<string, string>>;
  /** What -ий and -ый at the end become. */
  ending?: string;
  /** What е becomes at the start of a word, and after a vowel or sign. */
  initialE?: string;
  innerE?: string;
  /** е stays e after л and hissing sounds. */
  hardE?: true;
  /** г before е and и is gu. */
  gu?: true;
  /** с between vowels is ss. */
  ss?: true;
  /** -in at the end is -ine. */
  in?: true;
  /** -ov and -ev at the end are -off and -eff. */
  ff?: true;
}

const COMMON: Readonly<Record<string, string>> = {
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
const GERMAN = {
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
};

const POLISH = {
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
};

export const HABITS: readonly Romanization[] = [
  { example: 'Сергей Шойгу → Sergey Shoygu (BGN)', letters: COMMON, initialE: 'ye', innerE: 'ye' },
  { example: 'Дмитрий Песков → Dmitriy Peskov', letters: COMMON },
  {
    example: 'Сергей Шойгу → Sergei Shoigu (press)',
    letters: { ...COMMON, й: 'i' },
    initialE: 'ye',
    innerE: 'ie',
    ending: 'i',
  },
  {
    example: 'Дмитрий Песков → Dmitry Peskov (press)',
    letters: COMMON,
    initialE: 'ye',
    innerE: 'ye',
    ending: 'y',
  },
  {
    example: 'Андрей Кожемяко → Andrei Kozhemyako (press)',
    letters: { ...COMMON, й: 'i' },
    initialE: 'ye',
    ending: 'y',
  },
  { example: 'Юрий Небензя → Iurii Nebenzia', letters: { ...COMMON, я: 'ia', ю: 'iu', й: 'i' }, ending: 'y' },
  { example: 'Хрущёв → Khrushchov', letters: { ...COMMON, ё: 'o' }, ending: 'y' },
  { example: 'Дегтярёв → Degtyaryov', letters: { ...COMMON, ё: 'yo' }, ending: 'y' },
  {
    example: 'Шойгу → Šojgu (ISO 9)',
    letters: { ...COMMON, ж: 'z', й: 'j', х: 'h', ц: 'c', ч: 'c', ш: 's', щ: 's', ю: 'u', я: 'a' },
  },
  {
    example: 'Захарова → Zacharova (scholarly)',
    letters: { ...COMMON, ж: 'z', й: 'j', х: 'ch', ц: 'c', ч: 'c', ш: 's', щ: 'sc', ю: 'ju', я: 'ja' },
  },
  {
    example: 'Сергей Шойгу → Sergueï Choïgou, Путин → Poutine (French)',
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
    ending: 'i',
    gu: true,
    ss: true,
    in: true,
  },
  {
    example: 'Сергей Шойгу → Sergei Schoigu (German)',
    letters: GERMAN,
    initialE: 'je',
    innerE: 'je',
    ending: 'i',
    ss: true,
  },
  { example: 'Андрей → Andrej, Лавров → Lawrow (German)', letters: { ...GERMAN, й: 'j' } },
  {
    example: 'Сергей Шойгу → Siergiej Szojgu (Polish)',
    letters: { ...POLISH, е: 'ie', ё: 'io' },
    initialE: 'je',
    innerE: 'je',
    hardE: true,
  },
  {
    example: 'Восточный → Wostoczny (Polish)',
    letters: { ...POLISH, я: 'ia' },
    ending: 'y',
  },
  {
    example: 'Сергей → Serguéi, Захарова → Zajárova (Spanish)',
    letters: { ...COMMON, й: 'i', х: 'j' },
    ending: 'i',
    gu: true,
  },
  {
    example: 'Путин → Poetin (Dutch)',
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
    ending: 'i',
  },
  { example: 'Песков → Peskoff', letters: { ...COMMON, й: 'j', х: 'ch' }, ff: true },
  {
    example: 'Скібіцький → Skibitskyi (Ukrainian)',
    letters: { ...COMMON, г: 'h', и: 'y', й: 'i', є: 'ie', ю: 'iu', я: 'ia' },
  },
  { example: 'Зеленський → Zelenskyy (Ukrainian)', letters: { ...COMMON, г: 'h', и: 'y' } },
];
