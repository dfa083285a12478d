import { readFileSync } from 'node:fs';

/** The records of a JSON Lines file, empty lines left out: a schema has to read them before use. Throws on other lines. */
export function readJsonLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
