interface Stretch {
  start: number;
  end: number;
}

/** Shortest and longest cue, in UTF-16 units: enough to point at, not enough to disturb reading. */
const SHORTEST = 6;
const LONGEST = 32;

/**
 * The words that carry the mark of a note: the last free ones of its passage, where a footnote sign would stand.
 * `taken` are stretches marked already; where they leave nothing free, the end of the passage serves all the same.
 */
export function cueOf(text: string, passage: Stretch, taken: readonly Stretch[]): Stretch {
  const end = trimEnd(text, passage.start, passage.end);
  for (let stop = end; stop > passage.start; ) {
    const blocking = taken.filter((other) => other.start < stop && other.end > passage.start).at(-1);
    const from = blocking && blocking.end <= stop ? blocking.end : passage.start;
    if (!blocking || blocking.end < stop) {
      const cue = lastWords(text, Math.max(passage.start, from), stop);
      if (cue.end - cue.start >= SHORTEST || from === passage.start) return cue;
    }
    stop = trimEnd(text, passage.start, Math.min(stop - 1, blocking?.start ?? passage.start));
  }
  return lastWords(text, passage.start, end);
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s\p{P}]/u.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Whole words up to `stop`, at least SHORTEST and at most LONGEST long where spaces allow. */
function lastWords(text: string, from: number, stop: number): Stretch {
  const earliest = Math.max(from, stop - LONGEST);
  let start = Math.max(from, stop - SHORTEST);
  while (start > earliest && !/\s/.test(text[start - 1] ?? '')) start--;
  while (start < stop && /[\s\p{P}]/u.test(text[start] ?? '')) start++;
  return { start, end: stop };
}
