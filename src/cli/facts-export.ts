// facts-export: writes claims, sanctions, meetings and people for use elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportCsv, exportJsonLd, PARTS, type Part } from '../facts/export/export';
import { createFactBase, type FactBase } from '../facts/factbase';
import { readFacts } from '../facts/read';
import { FACTS_FOLDER, formatFault } from '../facts/vite-plugin';
import { endWithReader } from './io/closed-pipe';

const USAGE = `usage: npm run facts:export -- --format jsonld|csv [--only ${PARTS.join('|')}] [--out FOLDER]
Writes claims, sanctions, meetings and people to standard output, or one file each into FOLDER.
CSV on standard output is one table: say which with --only.`;

interface Wish {
  format: 'jsonld' | 'csv';
  parts: readonly Part[];
  out: string | undefined;
}

if (process.argv.includes('--help')) {
  console.log(USAGE);
  process.exit(0);
}
const wish = readArguments();
if (wish === null) {
  console.error(USAGE);
  process.exit(2);
}
const { records, faults } = readFacts(FACTS_FOLDER);
for (const fault of faults) console.error(formatFault(fault));
if (faults.length > 0) process.exit(1);
write(createFactBase(records), wish);

function readArguments(): Wish | null {
  try {
    const { values } = parseArgs({
      options: { format: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } },
    });
    const parts = PARTS.filter((name) => values.only === undefined || values.only === name);
    if (values.format === 'jsonld' && parts.length > 0) return { format: 'jsonld', parts, out: values.out };
    const oneTable = parts.length === 1 || (parts.length > 0 && values.out !== undefined);
    return values.format === 'csv' && oneTable ? { format: 'csv', parts, out: values.out } : null;
  } catch {
    // parseArgs throws on an unknown option: the usage says which there are.
    return null;
  }
}

function write(facts: FactBase, { format, parts, out }: Wish): void {
  if (out === undefined) {
    endWithReader();
    process.stdout.write(
      format === 'csv' ? parts.map((name) => exportCsv(facts, name)).join('') : exportJsonLd(facts, parts),
    );
    return;
  }
  mkdirSync(out, { recursive: true });
  for (const name of parts) {
    const text = format === 'csv' ? exportCsv(facts, name) : exportJsonLd(facts, [name]);
    writeFileSync(join(out, `${name}.${format}`), text);
  }
}
