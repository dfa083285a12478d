/** Words before a name that are not part of it, folded: a mention starts after them. */
const TITLES = new Set(
  (
    'mr mrs ms mm m dr prof sir the le la les der die das el los herr frau president chairman chairwoman marshal comrade leader general gen ' +
    'admiral adm lt col sgt vice deputy prime premier minister secretary ambassador governor spokesman spokeswoman spokesperson chief director ' +
    'professor senator sen rep supreme dictator presidente präsident prasident président machthaber staatschef kremlchef general-secretary ' +
    'товарищ господин президент маршал лидер министр премьер генерал председатель глава посол губернатор спикер пан'
  ).split(' '),
);

export function isTitle(word: string): boolean {
  return TITLES.has(word);
}

/** Articles and titles that an alias of the fact base may start with and a mention leaves out. */
const LEADING = new Set(
  'mr mrs ms mm m dr the le la der die das el president chairman marshal comrade adm gen hero'.split(' '),
);

export function isLeading(word: string): boolean {
  return LEADING.has(word);
}
