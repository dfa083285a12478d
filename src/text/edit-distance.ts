/** Room for three rows of words up to this many units; longer ones get rows of their own. */
const USUAL = 64;
const ROWS: readonly [Uint16Array, Uint16Array, Uint16Array] = rows(USUAL);

/**
 * Bounded optimal string alignment distance (Damerau–Levenshtein without repeated edits): insertions, deletions,
 * substitutions and transpositions of neighbours cost one. Gives `limit + 1` as soon as it must exceed `limit`.
 * Source: Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [before, previous, current] = b.length < USUAL ? ROWS : rows(b.length + 1);
  for (let j = 0; j <= b.length; j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = cellCost(a, b, i, j, before, previous, current);
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

function cellCost(
  a: string,
  b: string,
  i: number,
  j: number,
  before: Uint16Array,
  previous: Uint16Array,
  current: Uint16Array,
): number {
  const last = a.charCodeAt(i - 1);
  const same = last === b.charCodeAt(j - 1);
  const cost = Math.min(
    (previous[j] ?? 0) + 1,
    (current[j - 1] ?? 0) + 1,
    (previous[j - 1] ?? 0) + (same ? 0 : 1),
  );
  const swapped =
    i > 1 && j > 1 && last === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
  return swapped ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost;
}

function rows(length: number): [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}
