import * as v from 'valibot';
import { queryAllOf } from './own';

const Thing = v.object({
  '@type': v.optional(v.union([v.string(), v.array(v.string())])),
  headline: v.fallback(v.optional(v.string()), undefined),
  datePublished: v.fallback(v.optional(v.string()), undefined),
  inLanguage: v.fallback(v.optional(v.string()), undefined),
});

/** What an article says of itself in JSON-LD. */
export interface LdArticle {
  headline?: string | undefined;
  datePublished?: string | undefined;
  inLanguage?: string | undefined;
}

/** Longest script read, in UTF-16 units, and most objects looked at in all. */
const MAX_SCRIPT = 500_000;
const MAX_OBJECTS = 500;

/** The first article among the page's JSON-LD scripts; scripts that are not JSON say nothing. */
export function readJsonLd(document: Document): LdArticle {
  for (const script of queryAllOf(document, 'script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT) continue;
    const found = firstArticle(parse(source));
    if (found) return found;
  }
  return {};
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Sites print broken JSON-LD now and then; the meta elements still speak.
    return null;
  }
}

function firstArticle(root: unknown): LdArticle | null {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && at < MAX_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (typeof value === 'object' && value !== null) {
      const thing = v.safeParse(Thing, value);
      if (thing.success && /(?:Article|Posting|Reportage|VideoObject)/.test(String(thing.output['@type'])))
        return thing.output;
      if ('@graph' in value) queue.push(value['@graph']);
      if ('mainEntity' in value) queue.push(value.mainEntity);
    }
  }
  return null;
}
