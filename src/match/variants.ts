import { romanizeCyrillic } from '../text/transliteration/romanize-cyrillic';
import { soundKey } from '../text/transliteration/sound-key';
import type { FormTable } from './forms';

/** Shortest word that is worth looking at. */
const SHORTEST = 4;

/**
 * Spellings that rules allow but that are too many to list: any romanization of a Cyrillic name, a Korean given name in
 * one word. Both are found from the word in the text, not made beforehand.
 */
export class Variants {
  /** Cyrillic words of names by sound key. */
  private readonly byKey = new Map<string, string[]>();
  private readonly spellings = new Map<string, ReadonlySet<string>>();
  /** Concept of a given name by its two syllables. */
  private readonly joined = new Map<string, number>();

  constructor(private readonly forms: FormTable) {}

  /** `key` is the sound key of the word. */
  addCyrillic(key: string, word: string): void {
    const words = this.byKey.get(key);
    if (!words) this.byKey.set(key, [word]);
    else if (!words.includes(word)) words.push(word);
  }

  addGivenName(first: number, second: number, joined: number): void {
    this.joined.set(`${first} ${second}`, joined);
  }

  /** Number of the form that an unknown Latin word (folded) is a spelling of, -1 where there is none. */
  find(word: string): number {
    if (word.length < SHORTEST || word.length > 24) return -1;
    const romanized = this.byKey
      .get(soundKey(word))
      ?.find((cyrillic) => this.romanizations(cyrillic).has(word));
    return romanized === undefined ? this.findJoined(word) : this.forms.indexOf(romanized);
  }

  /** Cut in two at each place: "jongun" → 정 + 은. */
  private findJoined(word: string): number {
    if (word.length > 12) return -1;
    for (let cut = 2; cut <= word.length - 2; cut++) {
      const first = this.forms.indexOf(word.slice(0, cut));
      const second = first < 0 ? -1 : this.forms.indexOf(word.slice(cut));
      if (second < 0) continue;
      for (const a of this.forms.conceptsOf(first)) {
        for (const b of this.forms.conceptsOf(second)) {
          const joined = this.joined.get(`${a} ${b}`);
          if (joined !== undefined) return joined;
        }
      }
    }
    return -1;
  }

  private romanizations(cyrillic: string): ReadonlySet<string> {
    let spellings = this.spellings.get(cyrillic);
    if (!spellings) {
      spellings = romanizeCyrillic(cyrillic);
      this.spellings.set(cyrillic, spellings);
    }
    return spellings;
  }
}
