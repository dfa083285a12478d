import type { Mention } from '../../src/annotation';
import { loadBundledFacts } from '../../src/facts/bundled';
import { compileNames } from '../../src/match/compile/compile-names';
import { createMatcher } from '../../src/match/matcher';
import { articleFromText } from '../../src/text/blocks';
import { foldArticle } from '../../src/text/folded-article';

const facts = loadBundledFacts();
const matcher = createMatcher(facts, compileNames(facts));

export function matchText(text: string, lang?: string): Mention[] {
  return matcher.match(foldArticle(articleFromText(text, { lang })));
}

/** What the matcher links in a text, as "surface = entity", in order. */
export function links(text: string, lang?: string): string[] {
  return matchText(text, lang).map(({ surface, entity }) => `${surface} = ${entity}`);
}

/** The entities linked, in order. */
export function entities(text: string, lang?: string): string[] {
  return matchText(text, lang).map(({ entity }) => entity);
}
