import { loadBundledFacts } from '../../src/facts/bundled';
import { compileNames } from '../../src/match/compile/compile-names';
import { createMatcher } from '../../src/match/matcher';
import { articleFromText } from '../../src/text/blocks';

const facts = loadBundledFacts();
export const matcher = createMatcher(facts, compileNames(facts));

/** What the matcher links in a text, as "surface = entity", in order. */
export function links(text: string, lang?: string): string[] {
  return matcher
    .match(articleFromText(text, { lang }))
    .map(({ surface, entity }) => `${surface} = ${entity}`);
}

/** The entities linked, in order. */
export function entities(text: string, lang?: string): string[] {
  return matcher.match(articleFromText(text, { lang })).map(({ entity }) => entity);
}
