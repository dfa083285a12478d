import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import * as schema from './schema';

/** One schema for all files with records of a kind; editors find it by the first line of the YAML file. */
const FILES = {
  'claims.schema.json': v.array(schema.Claim),
  'entities.schema.json': v.array(schema.Entity),
  'guards.schema.json': schema.Guards,
  'sanctions.schema.json': v.array(schema.Sanction),
  'sources.schema.json': v.array(schema.Source),
  'summits.schema.json': v.array(schema.Summit),
  'timeline.schema.json': v.array(schema.TimelineEvent),
  'topics.schema.json': v.array(schema.Topic),
};

/** JSON Schema (draft 7) of the fact files, by file name: what an editor of YAML completes and checks by. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(FILES).map(([name, of]) => {
      // Trimming has no word in JSON Schema; all else has.
      const json = toJsonSchema(of, { typeMode: 'input', ignoreActions: ['trim'] });
      return [name, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
