const CARDINALS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

/** Patterns for numbers in words or figures. */
export const NUMBER = `\\d{1,4}|an?|${CARDINALS.slice(1).join('|')}|thirty|forty|fifty`;
export const ORDINAL = `${ORDINALS.slice(1).join('|')}|\\d{1,2}(?:st|nd|rd|th)`;

const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50, a: 1, an: 1 };

/** "twenty" and "20" → 20; undefined for anything else. */
export function findNumber(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const at = CARDINALS.indexOf(word);
  return at >= 0 ? at : TENS[word];
}

/** "eighth" and "8th" → 8; undefined for anything else. */
export function ordinalValue(word: string): number | undefined {
  const figure = /^(\d+)(?:st|nd|rd|th)$/.exec(word);
  if (figure) return Number(figure[1]);
  const at = ORDINALS.indexOf(word);
  return at >= 0 ? at : undefined;
}
