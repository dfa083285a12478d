import { BREAK, JOINED } from '../text/tokens';
import type { KoreanNameParts } from '../text/transliteration/korean-syllables';
import type { AliasIndex } from './alias-index';
import type { BlockMap } from './blocks';
import { type Document, isCapital, isHyphenated } from './document';
import { tokenText } from './forms';
import { isTitle } from './titles';

/** Whether the family name at token `i` belongs to somebody else: "Kim Min-seok", "Hunter Biden", "Frol Kozlov". */
export function isForeignName(
  document: Document,
  index: AliasIndex,
  korean: KoreanNameParts,
  blocks: BlockMap,
  taken: Uint8Array,
  bearers: readonly number[],
  i: number,
): boolean {
  const { tokens, folded } = document;
  const isTitleCase = blocks.isTitleCase(tokens.starts[i] ?? 0);
  const isFree = (token: number) =>
    !taken[token] && isCapital(document, token) && !isBearer(document, index, token);
  if (bearers.some((bearer) => index.korean.has(bearer))) {
    const next = i + 1;
    if (next < tokens.count && tokens.gaps[next] === JOINED && isFree(next) && isAdjacent(document, next)) {
      return !isTitleCase || korean.isGivenName(tokenText(folded.text, tokens, next));
    }
  }
  if (
    i === 0 ||
    tokens.gaps[i] !== JOINED ||
    isHyphenated(document, i) ||
    !isFree(i - 1) ||
    !isAdjacent(document, i)
  )
    return false;
  const before = tokenText(folded.text, tokens, i - 1);
  if (isTitle(before)) return false;
  if (index.ordinary.has(before)) return true;
  const startsSentence = i === 1 || tokens.gaps[i - 1] === BREAK;
  return !isTitleCase && !startsSentence;
}

/** One blank or hyphen lies before the token, no apostrophe or the like. */
function isAdjacent({ folded: { text }, tokens }: Document, i: number): boolean {
  return (
    (tokens.starts[i] ?? 0) - (tokens.ends[i - 1] ?? 0) === 1 &&
    text.charCodeAt((tokens.starts[i] ?? 0) - 1) !== 0x27
  );
}

function isBearer({ forms }: Document, index: AliasIndex, token: number): boolean {
  return (index.forms.concepts[forms[token] ?? -1] ?? []).some((concept) => index.surnames.has(concept));
}
