import { createAnnotator } from '../../src/annotate';
import { createFactBase, type FactBase } from '../../src/facts/factbase';
import { createMatcher } from '../../src/match/matcher';
import { articleFromText } from '../../src/text/blocks';
import { entityNames, listAliases, makeNames, makeText } from './inputs';
import { measure } from './measure';
import { ahoCorasickPeer, fusePeer, regexPeer } from './peers';
import { atMost, figure, type Row } from './table';

const LENGTH = 200_000;
/** Fuse takes minutes for the whole text; a twentieth is enough to compare. */
const FUSE_SHARE = 20;
const ABOUT = { title: 'Kim Jong Un meets Vladimir Putin', published: '2023-09-13', lang: 'en' };

/** Matching and context on long texts, beside what others do with the same aliases. Runs in Node. */
export function benchCore(facts: FactBase): Row[] {
  const text = makeText(entityNames(facts), LENGTH);
  const aliases = listAliases(facts);
  const annotator = createAnnotator(facts);
  const article = articleFromText(text, ABOUT);
  const ours = measure(() => annotator.annotate(article, 'always')).median;
  const regex = regexPeer(aliases);
  const exact = measure(() => regex(text)).median;
  const aho = ahoCorasickPeer(aliases);
  const fuse = fusePeer(aliases);
  const fuseText = text.slice(0, LENGTH / FUSE_SHARE);
  return [
    figure('core', `we: whole line, ${LENGTH} characters`, ours, 'ms'),
    figure('core', 'one regular expression, exact only', exact, 'ms'),
    atMost('core', 'we / one regular expression', ours / exact, 1, '×'),
    figure('core', 'Aho–Corasick, exact only', measure(() => aho(text)).median, 'ms'),
    figure(
      'core',
      'Fuse for each capitalised word group (scaled up)',
      measure(() => fuse(fuseText), 1, 0).median * FUSE_SHARE,
      'ms',
    ),
    ...growthRows(facts, annotator),
  ];
}

function growthRows(facts: FactBase, annotator: ReturnType<typeof createAnnotator>): Row[] {
  const short = articleFromText(makeText(entityNames(facts), LENGTH / 10), ABOUT);
  const long = articleFromText(makeText(entityNames(facts), LENGTH), ABOUT);
  const time = (article: typeof short) => measure(() => annotator.annotate(article, 'always')).median;
  const few = aliasCost(facts, 2_000);
  const many = aliasCost(facts, 200_000);
  return [
    atMost('growth', '10 × text', time(long) / time(short), 11, '× time'),
    atMost('growth', '100 × aliases (200,000 synthetic)', many.time / few.time, 3, '× time'),
    atMost('growth', '100 × aliases, whole heap', many.memory / few.memory, 10, '× memory'),
  ];
}

/** Time to match (ms) and heap held (bytes) with `count` made-up people in the fact base beside the real ones. */
function aliasCost(facts: FactBase, count: number): { time: number; memory: number } {
  const [sample] = facts.entities.values();
  if (!sample) throw new Error('the fact base is empty');
  const entities = makeNames(count).map((name, index) => ({
    ...sample,
    id: `made-up-${index}`,
    kind: 'person' as const,
    name,
    names: { en: [name] },
    misprints: [],
    short: [],
    guarded: [],
    confusables: [],
    lookalikes: [],
  }));
  const base = {
    ...facts,
    timeline: [...facts.timeline],
    summits: [...facts.summits.values()],
    sanctions: [...facts.sanctions.values()],
    claims: [...facts.claims.values()],
    topics: [...facts.topics.values()],
    sources: [...facts.sources.values()],
  };
  const article = articleFromText(makeText(entityNames(facts), LENGTH / 4), ABOUT);
  const matcher = createMatcher(
    createFactBase({ ...base, entities: [...facts.entities.values(), ...entities] }),
  );
  globalThis.gc?.();
  const memory = process.memoryUsage().heapUsed;
  return { time: measure(() => matcher.match(article), 7, 2).median, memory };
}
