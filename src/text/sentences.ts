/** A sentence as UTF-16 offsets, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

/** Longer stretches without an end mark are cut at a space, so that no passage grows without limit. */
const MAX_SENTENCE = 1200;
const END = /[.!?…]+["'”’»)\]]*(?=\s)|[。！？｡]+[」』”）]*|[.!?…]+["'”’»)\]]*$/gu;
/** What stands before a full stop that ends no sentence: titles, single letters, months, "No.", "St.", "г.". */
const ABBREVIATION =
  /(?:^|[\s(“"'’-])(?:mr|mrs|ms|mm|dr|prof|gen|lt|col|adm|sen|rep|gov|st|no|nos|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx|inc|co|corp|jr|sr|bzw|z\.b|u\.a|nr|г|гг|тыс|млн|млрд|им|т\.е|т\.д|руб|ca|ул|пр|\p{L}|(?:\p{L}\.)+\p{L})$/iu;

/** Splits `text` between two offsets into sentences; abbreviations and initials do not end one. */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const block = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of block.matchAll(END)) {
    const to = match.index + match[0].length;
    if (endsSentence(block, from, match.index, to)) {
      addSpan(spans, block, start, from, to);
      from = to;
    }
  }
  addSpan(spans, block, start, from, block.length);
  return spans;
}

function endsSentence(block: string, from: number, mark: number, to: number): boolean {
  if (block.charAt(mark) !== '.' || to - mark > 1) return true;
  // Twenty units are enough for any abbreviation.
  if (ABBREVIATION.test(block.slice(Math.max(from, mark - 20), mark))) return false;
  // The number of an item in a list.
  if (mark - from <= 4 && /^\s*\d{1,2}$/.test(block.slice(from, mark))) return false;
  // A full stop is followed by a capital, a figure, a quotation mark or a script without case.
  return !/^\s+[\p{Ll}]/u.test(block.slice(to, to + 8));
}

function addSpan(spans: Span[], block: string, offset: number, from: number, to: number): void {
  const piece = block.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  let at = from + lead;
  const stop = from + piece.trimEnd().length;
  while (stop - at > MAX_SENTENCE) {
    const space = block.lastIndexOf(' ', at + MAX_SENTENCE);
    const cut = space > at ? space : safeCut(block, at + MAX_SENTENCE);
    spans.push({ start: offset + at, end: offset + cut });
    at = block.charAt(cut) === ' ' ? cut + 1 : cut;
  }
  if (stop > at) spans.push({ start: offset + at, end: offset + stop });
}

/** Never between the halves of a surrogate pair. */
function safeCut(block: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(block.charAt(at)) ? at - 1 : at;
}
