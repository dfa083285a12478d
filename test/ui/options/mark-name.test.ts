import { expect, it } from 'vitest';
import { loadBundledFacts } from '../../../src/facts/bundled';
import { markName } from '../../../src/ui/options/mark-name';

const facts = loadBundledFacts();

it.each([
  ['kim-jong-un', 'en', 'Kim Jong Un'],
  ['kim-jong-un', 'ko', '김정은'],
  ['summit-2019', 'en', 'Vladivostok summit of 2019'],
  ['unsc-2397', 'en', facts.sanctions.get('unsc-2397')?.name],
  ['claims:arms-deal', 'en', 'Arms deal'],
  ['claims:dropped-since', 'en', 'dropped-since'],
  ['dropped-since', 'en', 'dropped-since'],
])('%s in %s is known as %s', (id, lang, name) => expect(markName(facts, id, lang)).toBe(name));
