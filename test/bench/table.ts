/** Bytes in a MiB. */
export const MEBIBYTE = 2 ** 20;

/** One line of the result: what was measured, the target, and whether it holds. */
export interface Row {
  part: string;
  what: string;
  /** As printed: "6.2 ms", "0.8 ×", "142 kB". */
  value: string;
  target?: string;
  met?: boolean;
}

/** `value` compared with a target that it must not exceed. */
export function atMost(part: string, what: string, value: number, limit: number, unit: string): Row {
  return { part, what, value: `${round(value)} ${unit}`, target: `≤ ${limit} ${unit}`, met: value <= limit };
}

/** `value` (a count) compared with a target that it must reach. */
export function atLeast(part: string, what: string, value: number, limit: number): Row {
  return { part, what, value: `${round(value)}`, target: `≥ ${limit}`, met: value >= limit };
}

/** A figure for comparison, without a target. */
export function figure(part: string, what: string, value: number, unit: string): Row {
  return { part, what, value: `${round(value)} ${unit}` };
}

export function printTable(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.part,
    row.what,
    row.value,
    row.target ?? '',
    row.met === undefined ? '' : row.met ? 'met' : 'MISSED',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
