/**
 * A table by RFC 4180: CRLF, quotes where a cell needs them. A cell that a spreadsheet would run as a formula gets
 * an apostrophe in front (OWASP, "CSV Injection").
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The same from records; the fields of the first make the header. */
export function csvOfRecords(records: readonly Record<string, string>[]): string {
  const header = Object.keys(records[0] ?? {});
  return csvTable([header, ...records.map((record) => header.map((field) => record[field] ?? ''))]);
}

function cell(text: string): string {
  // Full-width signs and leading white space run as formulas in some spreadsheets too.
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
