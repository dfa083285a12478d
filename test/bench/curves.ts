import { createAnnotator } from '../../src/annotate';
import type { FactBase } from '../../src/facts/factbase';
import { compileNames } from '../../src/match/compile/compile-names';
import { createMatcher } from '../../src/match/matcher';
import { articleFromText } from '../../src/text/blocks';
import { foldArticle } from '../../src/text/folded-article';
import { entityNames, makeText, withMadeUpPeople } from './inputs';
import { measure } from './measure';
import { figure, MEBIBYTE, type Row } from './table';
import { threadClock } from './thread-clock';

const LENGTHS = [2_000, 20_000, 200_000, 2_000_000];
const ALIASES = [0, 2_000, 20_000, 200_000];
const ALIAS_TEXT = 50_000;
const ABOUT = { title: 'Kim Jong Un meets Vladimir Putin', published: '2023-09-13', lang: 'en' };

/** How time (of the thread, where the system tells) and memory grow with the text and with the number of aliases. */
export function curveRows(facts: FactBase): Row[] {
  return [...textCurve(facts), ...aliasCurve(facts)];
}

function textCurve(facts: FactBase): Row[] {
  const annotator = createAnnotator(facts, () => compileNames(facts));
  return LENGTHS.map((length) => {
    const article = articleFromText(makeText(entityNames(facts), length), ABOUT);
    const { median } = measure(() => annotator.annotate(article, 'always'), 5, 2, threadClock);
    return figure('text', `${length} characters, whole line`, median, 'ms');
  });
}

function aliasCurve(facts: FactBase): Row[] {
  const article = articleFromText(makeText(entityNames(facts), ALIAS_TEXT), ABOUT);
  return ALIASES.flatMap((count) => {
    const base = withMadeUpPeople(facts, count);
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const names = JSON.stringify(compileNames(base));
    const started = threadClock();
    const matcher = createMatcher(base, JSON.parse(names));
    const built = threadClock() - started;
    const { median } = measure(() => matcher.match(foldArticle(article)), 5, 2, threadClock);
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    const what = `${count} aliases more than our own`;
    return [
      figure('aliases', `${what}: index made in`, built, 'ms'),
      figure('aliases', `${what}: names in ${ALIAS_TEXT} characters`, median, 'ms'),
      figure('aliases', `${what}: index in memory`, (heapUsed + arrayBuffers - before) / MEBIBYTE, 'MiB'),
    ];
  });
}
