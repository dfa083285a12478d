/** A table by RFC 4180: a header row, CRLF, quotes where a cell needs them. Every row has the fields of the first. */
export function csv(rows: readonly Record<string, string>[]): string {
  const header = Object.keys(rows[0] ?? {});
  return [header, ...rows.map((row) => header.map((field) => row[field] ?? ''))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
