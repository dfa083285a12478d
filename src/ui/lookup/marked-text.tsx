import type { ComponentChildren } from 'preact';

/** Longest text shown in a result; longer ones are cut around the first match. */
const LENGTH = 90;
const BEFORE = 24;

/** A text with the stretches that matched set apart (UTF-16 offsets, in order). */
export function MarkedText({ text, ranges }: { text: string; ranges: readonly [number, number][] }) {
  const from = text.length > LENGTH ? Math.max(0, (ranges[0]?.[0] ?? 0) - BEFORE) : 0;
  const to = Math.min(text.length, from + LENGTH);
  const parts: ComponentChildren[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (start < at || start >= to) continue;
    parts.push(text.slice(at, start), <mark>{text.slice(start, Math.min(end, to))}</mark>);
    at = Math.min(end, to);
  }
  parts.push(text.slice(at, to));
  return (
    <bdi>
      {from > 0 && '…'}
      {parts}
      {to < text.length && '…'}
    </bdi>
  );
}
