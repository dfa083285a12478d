import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../facts/json-schema';
import { FACTS_FOLDER } from '../facts/vite-plugin';

// facts-schema: writes the JSON Schemas that editors of the fact files check by.
if (process.argv.length > 2) {
  console.error('facts-schema takes no arguments');
  process.exit(2);
}
const folder = join(FACTS_FOLDER, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
