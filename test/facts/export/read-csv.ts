/** Reads a table by RFC 4180 back: one object a row. Throws where a row has more or fewer cells than the header. */
export function readCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = cells(text);
  return rows.map((row) => {
    if (row.length !== header.length)
      throw new Error(`${row.length} cells for ${header.length} fields: ${row.join('|')}`);
    return Object.fromEntries(header.map((field, index) => [field, row[index] ?? '']));
  });
}

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    const [all, quoted, plain, end] = match;
    if (all === '') break;
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
