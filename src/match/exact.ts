import { BREAK, DOTTED } from '../text/tokens';
import type { Alias } from './alias';
import type { AliasIndex } from './alias-index';
import { type Document, isCapital, originalText } from './document';
import { isParticle } from './korean-particles';
import { AMBIGUOUS, type Span } from './span';

/** All exact and rule-made names of the text, leftmost and longest first, none overlapping. */
export function findExact(document: Document, index: AliasIndex): Span[] {
  const { tokens, forms } = document;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.count; ) {
    const word = (forms[i] ?? -1) >= 0 ? longestName(document, index, i) : undefined;
    if (word) {
      spans.push(word);
      i = word.endToken;
    } else {
      i++;
    }
  }
  return merge(spans, findUnits(document, index));
}

/** Longest alias of words that starts at token `first`. */
function longestName(document: Document, index: AliasIndex, first: number): Span | undefined {
  let best: Span | undefined;
  const walk = (token: number, node: number): void => {
    for (const concept of index.forms.concepts[document.forms[token] ?? -1] ?? []) {
      const next = index.words.next(node, concept);
      if (next < 0) continue;
      const end = token + 1;
      const fitting = (index.words.at(next) ?? []).filter((id) =>
        fits(document, index.aliases[id], first, end),
      );
      if (fitting.length > 0 && (!best || end >= best.endToken))
        best = better(best, toSpan(document, index, fitting, first, end));
      if (end < document.tokens.count && isGlued(document, end)) walk(end, next);
    }
  };
  walk(first, 0);
  return best;
}

/** Whether token `i` may continue a name that the token before it began. */
export function isGlued({ tokens }: Document, i: number): boolean {
  const gap = tokens.gaps[i] ?? BREAK;
  if (gap !== DOTTED) return gap !== BREAK;
  return (tokens.ends[i - 1] ?? 0) - (tokens.starts[i - 1] ?? 0) <= 3;
}

function fits(document: Document, alias: Alias | undefined, first: number, end: number): boolean {
  if (!alias) return false;
  const { tokens } = document;
  if (alias.caseRule === 'exact') {
    const text = originalText(document, tokens.starts[first] ?? 0, tokens.ends[end - 1] ?? 0);
    return text.replace(/[^\p{L}\p{N}]/gu, '') === alias.surface.replace(/[^\p{L}\p{N}]/gu, '');
  }
  if (alias.caseRule === 'any') return true;
  if (alias.length === 1) return isCapital(document, first + alias.skip);
  for (let i = first + alias.skip; i < end; i++) if (isCapital(document, i)) return true;
  return alias.length >= 3;
}

function toSpan(
  { tokens }: Document,
  index: AliasIndex,
  ids: readonly number[],
  first: number,
  end: number,
): Span {
  const listed = ids.filter((id) => index.aliases[id]?.listed);
  const chosen = listed.length > 0 ? listed : ids;
  const alias = index.aliases[chosen[0] ?? 0];
  const entities = new Set(chosen.map((id) => index.aliases[id]?.entity ?? AMBIGUOUS));
  return {
    entity: entities.size === 1 ? (alias?.entity ?? AMBIGUOUS) : AMBIGUOUS,
    start: tokens.starts[first + (alias?.skip ?? 0)] ?? 0,
    end: tokens.ends[end - 1] ?? 0,
    firstToken: first,
    endToken: end,
    how: listed.length > 0 ? 'exact' : 'variant',
    score: listed.length > 0 ? 1 : 0.95,
  };
}

function better(a: Span | undefined, b: Span): Span {
  if (!a || b.endToken > a.endToken) return b;
  return a.how === 'variant' && b.how === 'exact' ? b : a;
}

/** Names in Hangul, Han and kana: longest alias at each place, with Korean particles allowed after it. */
function findUnits({ folded: { text }, tokens }: Document, index: AliasIndex): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0;
    const inside = tokens.kinds[i] === 2 ? (tokens.ends[i] ?? 0) : start + 1;
    for (let at = Math.max(start, done); at < inside; at++) {
      if (!index.unitStarts[text.charCodeAt(at)]) continue;
      const span = longestUnits(text, index, at, i);
      if (!span) continue;
      spans.push(span);
      done = span.end;
      at = span.end - 1;
    }
  }
  return spans;
}

function longestUnits(text: string, index: AliasIndex, start: number, token: number): Span | undefined {
  let best: Span | undefined;
  let node = 0;
  for (let at = start; at < text.length; at++) {
    node = index.units.next(node, text.charCodeAt(at));
    if (node < 0) break;
    const ids = index.units.at(node);
    if (!ids || !endsWell(text, start, at + 1)) continue;
    const entities = new Set(ids.map((id) => index.aliases[id]?.entity ?? AMBIGUOUS));
    const [entity = AMBIGUOUS] = entities;
    best = {
      entity: entities.size === 1 ? entity : AMBIGUOUS,
      start,
      end: at + 1,
      firstToken: token,
      endToken: token + 1,
      how: 'exact',
      score: 1,
    };
  }
  return best;
}

/** A Hangul name ends with its word or before particles; a kana name does not end within kana; Latin and digits end with their run. */
function endsWell(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last >= 0xac00 && last <= 0xd7a3) {
    let rest = end;
    while (rest < end + 9 && isHangulUnit(text.charCodeAt(rest))) rest++;
    return isParticle(text.slice(end, rest));
  }
  if (isKatakana(last))
    return (
      !isKatakana(text.charCodeAt(end)) &&
      !(isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1)))
    );
  return !(isAsciiWord(last) && isAsciiWord(text.charCodeAt(end)));
}

function isHangulUnit(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30fe && unit !== 0x30fb;
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** Both lists in order; where they overlap the longer span stays. */
export function merge(a: readonly Span[], b: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
