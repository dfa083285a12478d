import { type Endings, endingsOf } from '../text/endings';
import type { Folded } from '../text/fold';
import type { FoldedArticle } from '../text/folded-article';
import { BREAK, COMMA, DOTTED, type Tokens, tokenize, WORD } from '../text/tokens';
import type { Closing } from './alias';
import type { AliasIndex } from './alias-index';
import { addCyrillicForms } from './cyrillic-forms';
import { tokenText } from './forms';

/** An article prepared for matching. */
export interface Document {
  article: FoldedArticle;
  folded: Folded;
  tokens: Tokens;
  /** Index of the known form of each token, -1 where it has none. */
  forms: Int32Array;
  /** Units of a genitive ending that token and form differ by, and that a mention leaves out ("Putins"). */
  genitives: Uint8Array;
}

const CYRILLIC = /[\u0400-\u04ff]/;

export function prepare(article: FoldedArticle, index: AliasIndex): Document {
  const { folded } = article;
  if (index.cyrillic.length > 0 && CYRILLIC.test(folded.text)) addCyrillicForms(index);
  const tokens = tokenize(folded.text);
  const forms = new Int32Array(tokens.count);
  const genitives = new Uint8Array(tokens.count);
  const document = { article, folded, tokens, forms, genitives };
  const endings = endingsOf(article.lang);
  const variants = new Map<string, number>();
  for (let i = 0; i < tokens.count; i++) {
    forms[i] = -1;
    if (tokens.kinds[i] !== WORD) continue;
    const word = tokenText(folded.text, tokens, i);
    forms[i] = index.forms.indexOf(word);
    if (forms[i] !== -1 || !isCapital(document, i)) continue;
    forms[i] = findVariant(word, index, variants);
    if (forms[i] === -1 && endings) findInflected(document, i, index, endings);
  }
  return document;
}

/** Looks each unknown word of the document up once. */
function findVariant(word: string, index: AliasIndex, known: Map<string, number>): number {
  let form = known.get(word);
  if (form === undefined) {
    form = index.variants.find(word);
    known.set(word, form);
  }
  return form;
}

/** Finds the form of a name that the article's language has put an ending on. */
function findInflected(
  { folded, tokens, forms, genitives }: Document,
  i: number,
  index: AliasIndex,
  endings: Endings,
): void {
  const word = tokenText(folded.text, tokens, i);
  for (const ending of endings.list) {
    if (word.length < ending.length + 2 || !word.endsWith(ending)) continue;
    const form = index.forms.indexOf(word.slice(0, -ending.length));
    if (form < 0) continue;
    forms[i] = form;
    if (endings.possessive) genitives[i] = ending.length;
    return;
  }
}

/** Whether token `i` starts with a capital letter in the article. */
export function isCapital({ article, folded, tokens }: Document, i: number): boolean {
  const letter = article.text.charAt(folded.starts[tokens.starts[i] ?? 0] ?? 0);
  return letter !== letter.toLowerCase();
}

/** Whether token `i` may continue a name that the token before it began. */
export function isGlued({ tokens }: Document, i: number): boolean {
  const gap = tokens.gaps[i] ?? BREAK;
  if (gap !== DOTTED) return gap !== BREAK;
  return (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) <= 3;
}

/** Whether a comma stands among the tokens from `first` to before `end`: only an alias that has one itself may hold it. */
export function hasComma({ tokens }: Document, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (tokens.gaps[i] === COMMA) return true;
  return false;
}

/** Whether one of the tokens from `first` to before `end` starts with a capital letter. */
export function hasCapital(document: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isCapital(document, i)) return true;
  return false;
}

/** Whether a hyphen stands right before token `i`. */
export function isHyphenated({ folded, tokens }: Document, i: number): boolean {
  return folded.text.charCodeAt((tokens.starts[i] ?? 0) - 1) === 0x2d;
}

/** The article's own text between two folded offsets. */
export function originalText({ article, folded }: Document, start: number, end: number): string {
  return article.text.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0);
}

/** Where a mention that ends with token `i` ends: before a genitive, after the full stop of an abbreviation and the quotation mark of a quoted name. */
export function endOf(
  { folded: { text }, tokens, genitives }: Document,
  i: number,
  closing: Closing = '',
): number {
  const end = (tokens.ends[i] ?? 0) - (genitives[i] ?? 0);
  return closing !== '' && text.charAt(end) === closing ? end + 1 : end;
}

/** How far (folded units) a cue may stand from the name it vouches for. */
const NEAR = 300;

/** Whether one of the cues stands near, or the text is too short to hold any. */
export function hasCue(
  { folded: { text } }: Document,
  start: number,
  end: number,
  cues: readonly string[],
  isFullName: boolean,
): boolean {
  if (cues.length === 0 || (isFullName && text.length < NEAR)) return true;
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return cues.some((cue) => around.includes(cue));
}
