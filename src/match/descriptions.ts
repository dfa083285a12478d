import { JOINED, WORD } from '../text/tokens';
import type { AliasIndex } from './alias-index';
import { type Document, isCapital } from './document';
import type { Introduced } from './introduced';
import type { Span } from './span';

const POSSESSIVE = "'s ";

/**
 * Whether a description can be bound. It needs its entity introduced and must not be the title of the name that follows;
 * of a leader it is enough that nobody whom he could be mixed up with is named. A name in Hangul, Han or kana says enough
 * by itself.
 */
export function canStandAlone(
  document: Document,
  index: AliasIndex,
  leaders: ReadonlySet<number>,
  introduced: Introduced,
  span: Span,
): boolean {
  const { tokens, folded } = document;
  if (tokens.kinds[span.firstToken] !== WORD) return true;
  const next = span.endToken;
  const isTitle =
    next < tokens.count && tokens.gaps[next] === JOINED && folded.text.charCodeAt(span.end) === 0x20;
  if (isTitle && isCapital(document, next)) return false;
  if (introduced.has(span.entity)) return true;
  return leaders.has(span.entity) && !introduced.hasAny(index.entities[span.entity]?.confusables ?? []);
}

/** Leaves out "Putin's private train", which is not Kim's: a thing called by common words is not what somebody of another side has. */
export function withoutOthersThings(document: Document, index: AliasIndex, spans: readonly Span[]): Span[] {
  return spans.filter((span, i) => {
    const side = index.entities[span.entity]?.side;
    const before = spans[i - 1];
    if (side === undefined || !before || document.tokens.kinds[span.firstToken] !== WORD) return true;
    if (span.start - before.end > POSSESSIVE.length || isCapital(document, span.firstToken)) return true;
    if (!document.folded.text.startsWith(POSSESSIVE, before.end)) return true;
    return (index.entities[before.entity]?.side ?? side) === side;
  });
}
