import { isKoreanGivenName } from '../text/transliteration/korean-syllables';
import type { AliasIndex } from './alias-index';
import { type Document, isCapital, isHyphenated, originalText } from './document';
import { GUARD, type Span } from './span';

/** Both lists in order; where spans overlap the longer one stays, of two as long the first. */
export function merge(a: readonly Span[], b: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Places and things named after somebody: "Kim Il Sung Square". */
const NAMESAKES = new Set(
  'university square stadium street avenue road airport palace prize award academy school hospital bridge station park boulevard foundation institute library museum theatre theater'.split(
    ' ',
  ),
);

/** Turns into guards the names that are only part of something longer: another person's name, a place called after somebody, "Kremlin-backed". */
export function checkNeighbours(document: Document, index: AliasIndex, spans: readonly Span[]): Span[] {
  const firsts = new Set(spans.map((span) => span.firstToken));
  return spans.map((span) =>
    isPartOfMore(document, index, span, firsts) ? { ...span, entity: GUARD } : span,
  );
}

function isPartOfMore(
  document: Document,
  index: AliasIndex,
  span: Span,
  firsts: ReadonlySet<number>,
): boolean {
  const { tokens, folded } = document;
  const next = span.endToken;
  if (next >= tokens.count || tokens.gaps[next] !== 1 || tokens.kinds[next] !== 0 || firsts.has(next))
    return false;
  const between = originalText(document, span.end, tokens.starts[next] ?? 0);
  if (between.length > 1 || between === '') return false;
  const word = folded.text.slice(tokens.starts[next] ?? 0, tokens.ends[next] ?? 0);
  const capital = isCapital(document, next);
  if (isHyphenated(document, next) && !capital) return true;
  const isPerson = index.entities[span.entity]?.kind === 'person';
  if (isPerson && capital && NAMESAKES.has(word)) return true;
  return index.korean.has(span.entity) && capital && isKoreanGivenName(word);
}
