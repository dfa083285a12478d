import { fold } from '../text/fold';

/** A word or phrase found in comparable text. `cues` is a set of bits, one for each kind of word looked for. */
export interface Hit {
  start: number;
  end: number;
  cues: number;
}

interface Entry {
  form: string;
  /** A beginning of words rather than a whole word. */
  open: boolean;
  cues: number;
  /** Has to be written with a capital: "Xi", "Kim", Polish "kim" is "whom". */
  capital: boolean;
}

/** Entries by a number made of their first three code units, or of both where there are two; longest first. */
export type CueIndex = ReadonlyMap<number, readonly Entry[]>;

/** Text as the index compares it: folded, hyphens as spaces. Same length as the folded text. */
export function comparable(folded: string): string {
  return folded.replace(/-/g, ' ');
}

/**
 * Compiles lists of words for scanning. Lists are words between commas: `talks` is a whole word, `negotiat*` a
 * beginning. The list at place n of `kinds` gives bit n; words of `capitals` count only where printed with a capital.
 */
export function indexWords<Kind extends string>(
  kinds: readonly Kind[],
  lists: Readonly<Partial<Record<Kind, string>>>,
  capitals: readonly Kind[] = [],
): CueIndex {
  const byForm = new Map<string, Entry>();
  // All lists are folded as one: each by itself would need its own arrays.
  const folded = comparable(fold(kinds.map((kind) => lists[kind] ?? '').join('\n')).text).split('\n');
  kinds.forEach((kind, place) => {
    for (const raw of (folded[place] ?? '').split(',')) {
      const word = raw.trim();
      const form = word.replace(/\*$/, '');
      if (form === '') continue;
      const entry = byForm.get(word) ?? {
        form,
        open: word !== form,
        cues: 0,
        capital: capitals.includes(kind),
      };
      entry.cues |= 1 << place;
      byForm.set(word, entry);
    }
  });
  const index = new Map<number, Entry[]>();
  for (const entry of [...byForm.values()].sort((a, b) => b.form.length - a.form.length)) {
    const key = entry.form.length < 3 ? shortKeyAt(entry.form, 0) : keyAt(entry.form, 0);
    const bucket = index.get(key);
    if (bucket) bucket.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}

/** Finds every word of the indexes, the longest at each place, without overlaps, in order. */
export function scan(text: string, indexes: readonly CueIndex[], isCapital: (at: number) => boolean): Hit[] {
  const hits: Hit[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const unspaced = isUnspaced(code);
    const word = isWord(code);
    const hit = word && (unspaced || !inWord) ? longest(text, at, indexes, isCapital) : null;
    if (hit) {
      hits.push(hit);
      at = hit.end;
      inWord = isWord(text.charCodeAt(at - 1)) && !isUnspaced(text.charCodeAt(at - 1));
    } else {
      at++;
      inWord = word && !unspaced;
    }
  }
  return hits;
}

function longest(
  text: string,
  at: number,
  indexes: readonly CueIndex[],
  isCapital: (at: number) => boolean,
): Hit | null {
  const key = keyAt(text, at);
  const shortKey = shortKeyAt(text, at);
  let best: Hit | null = null;
  for (const index of indexes) best = better(best, index.get(key), text, at, isCapital);
  for (const index of indexes) best = better(best, index.get(shortKey), text, at, isCapital);
  if (best) best.end = wordEnd(text, best.end);
  return best;
}

/** The longest of the entries that stand at `at`, where it is longer than `best`; of the same length, both in one. */
function better(
  best: Hit | null,
  entries: readonly Entry[] | undefined,
  text: string,
  at: number,
  isCapital: (at: number) => boolean,
): Hit | null {
  if (!entries) return best;
  for (const entry of entries) {
    const end = at + entry.form.length;
    if (best && end < best.end) break;
    if (!text.startsWith(entry.form, at) || !endsWell(text, end, entry)) continue;
    if (entry.capital && !isCapital(at)) continue;
    if (best && end === best.end) best.cues |= entry.cues;
    else best = { start: at, end, cues: entry.cues };
  }
  return best;
}

function endsWell(text: string, end: number, { form, open }: Entry): boolean {
  const last = form.charCodeAt(form.length - 1);
  return (
    open ||
    isUnspaced(last) ||
    !isWord(last) ||
    end >= text.length ||
    !isWord(text.charCodeAt(end)) ||
    isUnspaced(text.charCodeAt(end))
  );
}

/** A beginning reaches to the end of its word. */
function wordEnd(text: string, from: number): number {
  let end = from;
  if (isUnspaced(text.charCodeAt(end - 1))) return end;
  while (end < text.length && isWord(text.charCodeAt(end)) && !isUnspaced(text.charCodeAt(end))) end++;
  return end;
}

/** Different beginnings may share a number: the text is compared anyway. */
function keyAt(text: string, at: number): number {
  return ((unitAt(text, at) * 31 + unitAt(text, at + 1)) * 31 + unitAt(text, at + 2)) | 0;
}

/** Never equal to a number of `keyAt`, which are not negative. */
function shortKeyAt(text: string, at: number): number {
  return -1 - (unitAt(text, at) * 31 + unitAt(text, at + 1));
}

/** What is no letter counts as a space. */
function unitAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 32;
  return isWord(code) ? code : 32;
}

/** Letters and digits of any script, near enough. */
function isWord(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xaa) return false;
  return (
    !(code >= 0x2000 && code <= 0x206f) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xff00 && code <= 0xff0f)
  );
}

/** Scripts that put no spaces between words, and Hangul, whose words take endings. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  );
}
