import { CJK, kindOf, WORD } from '../text/tokens';
import { type Document, hasCue } from './document';
import { isParticle } from './korean-particles';
import { AMBIGUOUS, type Span } from './span';
import type { UnitIndex } from './unit-index';

/** Names in Hangul, Han and kana: longest alias at each place, with Korean particles allowed after it. */
export function findUnits(document: Document, units: () => UnitIndex): Span[] {
  const {
    folded: { text },
    tokens,
  } = document;
  if (!tokens.kinds.some((kind) => kind !== WORD)) return [];
  const index = units();
  const spans: Span[] = [];
  let done = 0;
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] ?? 0;
    const inside = tokens.kinds[i] === CJK ? (tokens.ends[i] ?? 0) : start + 1;
    for (let at = Math.max(start, done); at < inside; at++) {
      if (!index.starts[text.charCodeAt(at)]) continue;
      const span = longestUnits(document, index, at, i);
      if (!span) continue;
      spans.push(span);
      done = span.end;
      at = span.end - 1;
    }
  }
  return spans;
}

function longestUnits(document: Document, index: UnitIndex, start: number, token: number): Span | undefined {
  const { text } = document.folded;
  let best: Span | undefined;
  let node = 0;
  for (let at = start; at < text.length; at++) {
    node = index.trie.next(node, text.charCodeAt(at));
    if (node < 0) break;
    if (!index.trie.isEnd(node) || !endsWell(text, start, at + 1)) continue;
    const aliases = index.trie
      .at(node)
      .flatMap((id) => index.aliases[id] ?? [])
      .filter(({ near, text, entity }) =>
        hasCue(document, start, at + 1, near, text.length > 2 || index.entities[entity]?.kind === 'person'),
      );
    const full = aliases.filter((alias) => !alias.short);
    const [alias, ...others] = full.length > 0 ? full : aliases;
    if (!alias) continue;
    best = {
      entity: others.every((other) => other.entity === alias.entity) ? alias.entity : AMBIGUOUS,
      start,
      end: at + 1,
      firstToken: token,
      endToken: token + 1,
      how: alias.short ? 'short' : full.some(({ listed }) => listed) ? 'exact' : 'variant',
      score: alias.short ? 0.85 : 1,
    };
  }
  return best;
}

/** A Hangul name ends with its word or before particles; a kana name does not lie within kana; Latin letters and digits end with their run. */
function endsWell(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (isHangulUnit(last)) {
    let rest = end;
    while (rest < end + 9 && isHangulUnit(text.charCodeAt(rest))) rest++;
    return isParticle(text.slice(end, rest));
  }
  if (isKatakana(last))
    return (
      !isKatakana(text.charCodeAt(end)) &&
      !(isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1)))
    );
  return last >= 0x80 || kindOf(last) !== kindOf(text.charCodeAt(end));
}

function isHangulUnit(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

function isKatakana(unit: number): boolean {
  return unit >= 0x30a1 && unit <= 0x30fe && unit !== 0x30fb;
}
