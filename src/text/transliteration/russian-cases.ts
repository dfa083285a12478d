/** One way to decline: which words, what is cut off, what the cases put there. Examples stand for the rest. */
interface Declension {
  example: string;
  ending: RegExp;
  cut: number;
  cases: readonly string[];
}

const DECLENSIONS: readonly Declension[] = [
  {
    example: 'Песков → Пескова, Пескову, Песковым, Пескове',
    ending: /[оеё]в$|[иы]н$/,
    cut: 0,
    cases: ['а', 'у', 'ым', 'ом', 'е', 'ы', 'ых', 'ыми', 'і', 'ові', 'им'],
  },
  {
    example: 'Захарова → Захаровой, Захарову',
    ending: /[оеё]ва$|[иы]на$/,
    cut: 1,
    cases: ['ой', 'у', 'ою', 'ої', 'ій'],
  },
  {
    example: 'Зеленский → Зеленского, Зеленскому',
    ending: /[кгхжшщч]ий$|ый$|ой$/,
    cut: 2,
    cases: ['ого', 'ому', 'им', 'ым', 'ом'],
  },
  { example: 'Скібіцький → Скібіцького', ending: /кий$/, cut: 2, cases: ['ого', 'ому', 'им'] },
  { example: 'Раздольная → Раздольной', ending: /ая$/, cut: 2, cases: ['ой', 'ую', 'ою'] },
  {
    example: 'Красная → Корейская: адъективы среднего рода',
    ending: /ое$/,
    cut: 2,
    cases: ['ого', 'ому', 'ым', 'им', 'ом'],
  },
  { example: 'Дмитрий → Дмитрия, Дмитрию', ending: /ий$/, cut: 1, cases: ['я', 'ю', 'ем', 'и', 'єм'] },
  {
    example: 'Сергей → Сергея, Сергею, Китай → Китая',
    ending: /[аеоуэя]й$/,
    cut: 1,
    cases: ['я', 'ю', 'ем', 'е', 'єм', 'ї'],
  },
  { example: 'Кремль → Кремля, Кремлю', ending: /ь$/, cut: 1, cases: ['я', 'ю', 'ем', 'ём', 'е', 'и', 'ью'] },
  {
    example: 'Москва → Москвы, Москве',
    ending: /[^иея]а$/,
    cut: 1,
    cases: ['ы', 'е', 'у', 'ой', 'ою', 'и', 'і'],
  },
  { example: 'Россия → России, Росію', ending: /[иіь]я$/, cut: 1, cases: ['и', 'ю', 'ей', 'ї', 'єю', 'і'] },
  { example: 'Небензя → Небензи, Небензе', ending: /[^иь]я$/, cut: 1, cases: ['и', 'е', 'ю', 'ей'] },
  { example: 'Приморье → Приморья, Приморью', ending: /[ьи]е$/, cut: 1, cases: ['я', 'ю', 'ем', 'и'] },
  {
    example: 'Владивосток → Владивостока, Ын → Ына',
    ending: /[бвгджзклмнпрстфхцчшщ]$/,
    cut: 0,
    cases: ['а', 'у', 'ом', 'е', 'ем', 'і', 'ові', 'ы', 'ов'],
  },
];

/** Case forms of a Russian or Ukrainian word (lower case), the given one first. Words in -о, -у, -и, -ю, -э keep their form. */
export function russianCases(word: string): string[] {
  const forms = new Set([word]);
  for (const { ending, cut, cases } of DECLENSIONS) {
    if (!ending.test(word)) continue;
    const stem = word.slice(0, word.length - cut);
    for (const end of cases) forms.add(stem + end);
    break;
  }
  return [...forms];
}
