import { fold } from '../../text/fold';
import { tokenize, WORD } from '../../text/tokens';
import { tokenText } from '../forms';

/** A folded surface and its words; no words where it holds Hangul, Han or kana. */
export interface FoldedSurface {
  text: string;
  words: readonly string[];
}

/**
 * Folds many short surfaces. Those announced with `prepare` are folded and cut into words in one pass over all of them:
 * folding each by itself costs ten times as much, for the arrays it needs.
 */
export class Folds {
  private readonly known = new Map<string, FoldedSurface>();

  prepare(surfaces: Iterable<string>): void {
    const list = [...new Set(surfaces)].filter((surface) => !surface.includes('\n'));
    const { text } = fold(list.join('\n'));
    const tokens = tokenize(text);
    let start = 0;
    let token = 0;
    for (const surface of list) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      const words: string[] = [];
      let spaced = true;
      for (; token < tokens.count && (tokens.starts[token] ?? 0) < end; token++) {
        if (tokens.kinds[token] === WORD) words.push(tokenText(text, tokens, token));
        else spaced = false;
      }
      this.known.set(surface, {
        text: text.slice(start, end),

        words: spaced ? words : [],
      });
      start = end + 1;
    }
  }

  of(surface: string): FoldedSurface {
    const known = this.known.get(surface);
    if (known) return known;
    this.prepare([surface]);
    return this.known.get(surface) ?? { text: fold(surface).text, words: [] };
  }
}
