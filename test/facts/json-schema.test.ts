import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/facts/json-schema';
import { FACTS_FOLDER } from '../../src/facts/vite-plugin';

const folder = join(FACTS_FOLDER, 'schema');

test.each([...jsonSchemas()])(
  '%s is as the schema in the code says: else run "npm run facts:schema"',
  (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  },
);

test('no schema is left over', () => {
  expect(readdirSync(folder).sort()).toEqual([...jsonSchemas().keys()].sort());
});

test('what may be left out is not required, and nothing unknown is allowed', () => {
  const claims = JSON.parse(jsonSchemas().get('claims.schema.json') ?? '{}');
  expect(claims.items.required).toContain('sources');
  expect(claims.items.required).not.toContain('contradicts');
  expect(claims.items.additionalProperties).toBe(false);
  expect(claims.items.properties.text).toMatchObject({ type: 'string', maxLength: 400 });
});
