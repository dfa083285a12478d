/** What may stand between the word and its numbers: "resolutions Nos. 1718 (2006), 2375 and 2397", "the UN's 2397". */
const BETWEEN = String.raw`(?:[\s,;:/()№"'-]|\d{4}(?!\d)|(?:nos?|nr|numbers?|numero|and|und|et|e|y|и|та|i|oraz|including|such as|s\/res|un|of)\b\.?|(?:от|von|of|de|del|vom)\s|第|호|号|號|및|와|과|와의|、|·)`;
const WORD = String.raw`(?:unscr|s\/res|(?:resolution|resoluci|risoluzion|rezoluc|resolut|резолюц|резолюці|결의안?|决议|決議)\p{L}{0,4})`;
const AFTER_WORD = new RegExp(`${WORD}${BETWEEN}{0,24}`, 'gu');
/** "2397号决议", "2397 resolution". */
const BEFORE_WORD = /(?<!\d)(\d{4})\s?(?:号|號|호)?\s?(?:resolution|决议|決議|결의)/gu;
const ORDER_NUMBER =
  /(?:executive orders?|\be\.?\s?o\.?|исполнительн\p{L}+ указ\p{L}*|행정명령|行政命令)(?:[\s,№()-]|nos?\.?\s|and\s|제|第|\d{5}(?!\d)){0,12}/gu;

/** Numbers of resolutions named in folded text. */
export function resolutionNumbers(text: string): Set<string> {
  const numbers = new Set<string>();
  for (const [stretch] of text.matchAll(AFTER_WORD)) {
    for (const number of stretch.match(/(?<![\d(])\d{4}(?!\d)/g) ?? []) numbers.add(number);
  }
  for (const match of text.matchAll(BEFORE_WORD)) if (match[1]) numbers.add(match[1]);
  return numbers;
}

/** Numbers of executive orders named in folded text. */
export function orderNumbers(text: string): Set<string> {
  const stretches = [...text.matchAll(ORDER_NUMBER)].map(([stretch]) => stretch);
  return new Set(stretches.flatMap((stretch) => stretch.match(/(?<!\d)\d{5}(?!\d)/g) ?? []));
}
