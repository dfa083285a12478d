import type { TextRun } from './read';

/**
 * The DOM ranges of a stretch of article text, one for each text node it touches: a stretch that spans inline
 * elements, or skips some, stays exact, and nothing between two nodes is painted.
 * Offsets are UTF-16 into the article's text. Nodes that changed since the page was read give no range, nor does text
 * that the reader is editing.
 */
export function rangesOf(runs: readonly TextRun[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let at = firstRunAfter(runs, start); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run.start >= end) break;
    const from = run.nodeStart + Math.max(0, start - run.start);
    const to = run.nodeStart + Math.min(run.length, end - run.start);
    if (from >= to || to > run.node.length || !run.node.isConnected) continue;
    if (run.node.parentElement?.isContentEditable) continue;
    const range = run.node.ownerDocument.createRange();
    range.setStart(run.node, from);
    range.setEnd(run.node, to);
    ranges.push(range);
  }
  return ranges;
}

/** Index of the first run that ends after `offset`: binary search, as runs are in order. */
function firstRunAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
