import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJsonLines } from './json-lines';

const SHARED = '../shared';
const Line = v.object({ text: v.string() });

/** Other people's articles that the facts were compared with, for the check against copying; none where the folder is absent. */
export function* sharedArticles(folder = SHARED): Generator<string> {
  const seeds = join(folder, 'seeds');
  if (existsSync(seeds)) {
    for (const name of readdirSync(seeds)) {
      if (name.endsWith('.txt')) yield readFileSync(join(seeds, name), 'utf8');
    }
  }
  for (const name of ['articles.jsonl', 'mentions.jsonl']) {
    const file = join(folder, 'eval/dev', name);
    if (!existsSync(file)) continue;
    for (const record of readJsonLines(file)) {
      const result = v.safeParse(Line, record);
      if (result.success) yield result.output.text;
    }
  }
}
