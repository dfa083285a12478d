import { editDistance } from '../text/edit-distance';
import { scanSkeleton } from '../text/ocr';
import { WORD } from '../text/tokens';
import type { AliasIndex } from './alias-index';
import { DeleteIndex } from './deletes';
import { type Document, isCapital } from './document';
import { isGlued } from './exact';
import { tokenText } from './forms';
import { AMBIGUOUS, type Span } from './span';

/** A form that a token may be a misspelling of, and how many edits away it is. */
interface Candidate {
  form: number;
  cost: number;
}

/** Longest alias, in tokens, that is looked for with misspellings. */
const MAX_TOKENS = 8;

/** Finds misspelt names in what exact matching left over. */
export class FuzzyFinder {
  private readonly deletes = new DeleteIndex();
  private readonly skeletons = new Map<string, number[]>();

  constructor(private readonly index: AliasIndex) {
    const used = new Set<string>();
    for (const alias of index.aliases) if (alias.fuzzy) for (const word of alias.words) used.add(word);
    for (const word of used) {
      const form = index.forms.indexOf(word);
      if (form < 0 || word.length < 2 || /^\d+$/.test(word)) continue;
      this.deletes.add(word, form);
      const skeleton = scanSkeleton(word);
      if (skeleton) this.skeletons.set(skeleton, [...(this.skeletons.get(skeleton) ?? []), form]);
    }
  }

  find(document: Document, taken: Uint8Array): Span[] {
    const spans: Span[] = [];
    const cache = new Map<string, Candidate[]>();
    let done = 0;
    for (let i = 0; i < document.tokens.count; i++) {
      if (i < done || taken[i] || document.tokens.kinds[i] !== WORD || !isCapital(document, i)) continue;
      const candidates = this.candidatesOf(document, i, cache);
      if (candidates.length === 0) continue;
      for (let first = i; first >= Math.max(done, i - MAX_TOKENS); first--) {
        if (taken[first]) break;
        const span = this.best(document, first, taken, cache);
        if (span && span.endToken > i) {
          if (span.entity >= 0) spans.push(span);
          done = span.endToken;
          break;
        }
        if (!isGlued(document, first)) break;
      }
    }
    return spans;
  }

  /** Cheapest alias that starts at token `first` and needs at least one correction; ambiguous where two entities cost the same. */
  private best(
    document: Document,
    first: number,
    taken: Uint8Array,
    cache: Map<string, Candidate[]>,
  ): Span | undefined {
    const { index } = this;
    const { tokens } = document;
    let best: (Span & { cost: number }) | undefined;
    const consider = (node: number, end: number, cost: number): void => {
      for (const id of index.words.at(node) ?? []) {
        const alias = index.aliases[id];
        if (
          !alias ||
          cost === 0 ||
          (alias.entity >= 0 && (!alias.fuzzy || cost > limitFor(alias.letters, alias.length)))
        )
          continue;
        if (alias.entity < 0) continue;
        const span = {
          entity: alias.entity,
          start: tokens.starts[first + alias.skip] ?? 0,
          end: tokens.ends[end - 1] ?? 0,
          firstToken: first,
          endToken: end,
          how: 'fuzzy' as const,
          score: 1 - cost / Math.max(4, alias.letters),
          cost,
        };
        if (!best || span.endToken > best.endToken || (span.endToken === best.endToken && cost < best.cost))
          best = span;
        else if (span.endToken === best.endToken && cost === best.cost && span.entity !== best.entity)
          best = { ...best, entity: AMBIGUOUS };
      }
    };
    const walk = (token: number, node: number, cost: number): void => {
      if (taken[token] || tokens.kinds[token] !== WORD) return;
      const step = (concepts: readonly number[], more: number): void => {
        for (const concept of concepts) {
          const next = index.words.next(node, concept);
          if (next < 0) continue;
          consider(next, token + 1, cost + more);
          if (token + 1 < tokens.count && isGlued(document, token + 1)) walk(token + 1, next, cost + more);
        }
      };
      step(index.forms.concepts[document.forms[token] ?? -1] ?? [], 0);
      if (cost >= 3) return;
      for (const candidate of this.candidatesOf(document, token, cache)) {
        if (cost + candidate.cost <= 3) step(index.forms.concepts[candidate.form] ?? [], candidate.cost);
      }
    };
    walk(first, 0, 0);
    return best;
  }

  private candidatesOf(document: Document, i: number, cache: Map<string, Candidate[]>): Candidate[] {
    const word = tokenText(document.folded.text, document.tokens, i);
    const known = cache.get(word);
    if (known) return known;
    const found = this.lookUp(word);
    cache.set(word, found);
    return found;
  }

  /** Forms within the limit of `word`; none for an ordinary name and for numbers. */
  lookUp(word: string): Candidate[] {
    if (word.length < 2 || word.length > 30 || /^\d+$/.test(word) || this.index.ordinary.has(word)) return [];
    const found = new Map<number, number>();
    for (const form of this.deletes.candidates(word)) {
      const target = this.index.forms.forms[form] ?? '';
      const limit = tokenLimit(target.length);
      const cost = editDistance(word, target, limit);
      if (cost > 0 && cost <= limit) found.set(form, cost);
    }
    for (const form of this.skeletons.get(scanSkeleton(word)) ?? []) {
      if (this.index.forms.forms[form] !== word) found.set(form, 1);
    }
    return Array.from(found, ([form, cost]) => ({ form, cost }));
  }
}

/** Edits allowed within one word, by its length. */
function tokenLimit(length: number): number {
  if (length < 2) return 0;
  return length < 6 ? 1 : 2;
}

/** Edits allowed over a whole alias: a single short word none, a long name up to three. */
function limitFor(letters: number, tokens: number): number {
  if (tokens === 1) return letters < 6 ? 0 : letters < 9 ? 1 : 2;
  if (letters < 6) return 0;
  return letters < 11 ? 1 : letters < 26 ? 2 : 3;
}
