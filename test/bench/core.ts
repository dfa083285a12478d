import { createAnnotator } from '../../src/annotate';
import type { FactBase } from '../../src/facts/factbase';
import { compileNames } from '../../src/match/compile/compile-names';
import { createMatcher } from '../../src/match/matcher';
import { articleFromText } from '../../src/text/blocks';
import { foldArticle } from '../../src/text/folded-article';
import { entityNames, listAliases, makeText, withMadeUpPeople } from './inputs';
import { measure } from './measure';
import { ahoCorasickPeer, fusePeer, regexPeer } from './peers';
import { atMost, figure, type Row } from './table';
import { threadClock } from './thread-clock';

const LENGTH = 200_000;
/** Fuse takes minutes for the whole text; a twentieth is enough to compare. */
const FUSE_SHARE = 20;
const ABOUT = { title: 'Kim Jong Un meets Vladimir Putin', published: '2023-09-13', lang: 'en' };

/** Matching and context on long texts, beside what others do with the same aliases. Runs in Node. */
export function benchCore(facts: FactBase): Row[] {
  const text = makeText(entityNames(facts), LENGTH);
  const aliases = listAliases(facts);
  const annotator = createAnnotator(facts, () => compileNames(facts));
  const article = articleFromText(text, ABOUT);
  const ours = time(() => annotator.annotate(article, 'always'));
  const regex = regexPeer(aliases);
  const exact = time(() => regex(text));
  const aho = ahoCorasickPeer(aliases);
  const fuse = fusePeer(aliases);
  const fuseText = text.slice(0, LENGTH / FUSE_SHARE);
  return [
    figure('core', `we: whole line, ${LENGTH} characters`, ours, 'ms'),
    figure('core', 'one regular expression, exact only', exact, 'ms'),
    atMost('core', 'we / one regular expression', ours / exact, 1, '×'),
    figure(
      'core',
      'Aho–Corasick, exact only',
      time(() => aho(text)),
      'ms',
    ),
    figure(
      'core',
      'Fuse for each capitalised word group (scaled up)',
      measure(() => fuse(fuseText), 1, 0, threadClock).median * FUSE_SHARE,
      'ms',
    ),
    ...growthRows(facts, annotator),
  ];
}

function growthRows(facts: FactBase, annotator: ReturnType<typeof createAnnotator>): Row[] {
  const short = articleFromText(makeText(entityNames(facts), LENGTH / 10), ABOUT);
  const long = articleFromText(makeText(entityNames(facts), LENGTH), ABOUT);
  const timeOf = (article: typeof short) => time(() => annotator.annotate(article, 'always'));
  const few = aliasCost(facts, 2_000);
  const many = aliasCost(facts, 200_000);
  return [
    atMost('growth', '10 × text', timeOf(long) / timeOf(short), 11, '× time'),
    atMost('growth', '100 × aliases (200,000 synthetic)', many.time / few.time, 3, '× time'),
    atMost('growth', '100 × aliases, whole memory', many.memory / few.memory, 10, '× memory'),
  ];
}

/** Time to match (ms) and memory held (bytes) with `count` made-up people in the fact base beside the real ones. */
function aliasCost(facts: FactBase, count: number): { time: number; memory: number } {
  const article = articleFromText(makeText(entityNames(facts), LENGTH / 4), ABOUT);
  const base = withMadeUpPeople(facts, count);
  const matcher = createMatcher(base, compileNames(base));
  const { median } = measure(() => matcher.match(foldArticle(article)), 7, 2, threadClock);
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { time: median, memory: heapUsed + arrayBuffers };
}

/** Median time (ms of this thread), so that other work on the machine counts little in the ratios. */
function time(work: () => unknown): number {
  return measure(work, 15, 3, threadClock).median;
}
