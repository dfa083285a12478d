import { type Alias, spellingOf } from './alias';
import type { AliasIndex } from './alias-index';
import { type Document, endOf, hasCapital, hasComma, hasCue, isGlued, originalText } from './document';
import { tokenText } from './forms';
import { AMBIGUOUS, type Span } from './span';

/** Exact and rule-made names in scripts with spaces, leftmost and longest first. */
export function findWords(document: Document, index: AliasIndex): Span[] {
  const { tokens, forms } = document;
  const spans: Span[] = [];
  for (let i = 0; i < tokens.count; ) {
    const span = (forms[i] ?? -1) >= 0 ? longestName(document, index, i) : undefined;
    if (span) spans.push(span);
    i = span ? span.endToken : i + 1;
  }
  return spans;
}

/** Letters of a name that needs no capital. */
const DISTINCT = 9;

/** Longest alias that starts at token `first`; of two that long, the one that the fact base lists. */
function longestName(document: Document, index: AliasIndex, first: number): Span | undefined {
  let best: Span | undefined;
  const walk = (token: number, node: number): void => {
    const form = document.forms[token] ?? -1;
    for (const concept of index.forms.conceptsOf(form)) {
      const next = index.words.next(node, concept);
      if (next < 0) continue;
      const end = token + 1;
      if (index.words.isEnd(next) && (!best || end >= best.endToken)) {
        const fitting = index.words
          .at(next)
          .filter((id) => fits(document, index, index.aliases.at(id), first, end));
        if (fitting.length > 0) best = better(best, toSpan(document, index, fitting, first, end));
      }
      if (end < document.tokens.count && isGlued(document, end)) walk(end, next);
    }
  };
  walk(first, 0);
  return best;
}

function fits(
  document: Document,
  index: AliasIndex,
  alias: Alias | undefined,
  first: number,
  end: number,
): boolean {
  if (!alias) return false;
  const { starts, ends } = document.tokens;
  const from = starts[first] ?? 0;
  const to = ends[end - 1] ?? 0;
  if (!hasCue(document, from, to, alias.near, alias.length > 1)) return false;
  if (hasComma(document, first, end) && !alias.comma) return false;
  if (alias.definite && !followsArticle(document, first)) return false;
  const { lang } = document.article;
  if (alias.language !== '' && lang && !lang.startsWith(alias.language)) return false;
  if (alias.caseRule === 'any') return true;
  if (alias.caseRule === 'exact') return spellingOf(originalText(document, from, to)) === alias.spelling;
  return hasCapital(document, first + alias.skip, end) || alias.length >= 3 || isDistinct(alias, index);
}

/** A name so long that it is nothing else though the text knows no capitals: "vladivostok", "vladimir putin". */
function isDistinct({ entity, letters, short, words }: Alias, { entities, ordinary }: AliasIndex): boolean {
  const kind = entities[entity]?.kind;
  const isName = (kind === 'person' && words.length === 2) || (kind === 'place' && words.length === 1);
  return isName && !short && letters >= DISTINCT && !words.some((word) => ordinary.has(word));
}

const ARTICLES = new Set([
  'the',
  'le',
  'la',
  'l',
  'du',
  'au',
  'der',
  'die',
  'das',
  'dem',
  'den',
  'des',
  'el',
  'al',
  'del',
  'il',
  'lo',
]);

function followsArticle({ folded: { text }, tokens }: Document, token: number): boolean {
  return token > 0 && ARTICLES.has(text.slice(tokens.starts[token - 1] ?? 0, tokens.ends[token - 1] ?? 0));
}

function toSpan(
  document: Document,
  index: AliasIndex,
  ids: readonly number[],
  first: number,
  end: number,
): Span {
  const { folded, tokens } = document;
  const aliases = ids.flatMap((id) => index.aliases.at(id) ?? []);
  const listed = aliases.filter((alias) => alias.listed && !alias.short);
  const chosen = listed.length > 0 ? listed : aliases;
  const [alias] = chosen;
  const isExact =
    listed.length > 0 &&
    chosen.some(({ words }) => words.every((word, i) => tokenText(folded.text, tokens, first + i) === word));
  return {
    entity: chosen.every((other) => other.entity === alias?.entity)
      ? (alias?.entity ?? AMBIGUOUS)
      : AMBIGUOUS,
    start: tokens.starts[first + (alias?.skip ?? 0)] ?? 0,
    end: endOf(document, end - 1, alias?.closing),
    firstToken: first,
    endToken: end,
    how: chosen.every((other) => other.short) ? 'short' : isExact ? 'exact' : 'variant',
    score: isExact ? 1 : 0.95,
  };
}

function better(a: Span | undefined, b: Span): Span {
  if (!a || b.endToken > a.endToken) return b;
  return RANK[b.how] > RANK[a.how] ? b : a;
}

const RANK = { exact: 3, variant: 2, fuzzy: 1, short: 0 } as const;
