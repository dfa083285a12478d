// facts-schema: writes the JSON Schemas that editors of the fact files check by.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../facts/json-schema';
import { FACTS_FOLDER } from '../facts/vite-plugin';
import { refuseArguments } from './io/no-arguments';

refuseArguments('facts-schema');
const folder = join(FACTS_FOLDER, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
