import type { Annotator } from '../../annotate';
import type { Annotation } from '../../annotation';
import { articleFromText } from '../../text/blocks';
import { articleOf, type EvalArticle, type EvalData, type EvalName, type Span } from './article';
import { add, NOTHING_YET, overlap, pair, pairNotes, type Tally } from './tally';

/** Figures by name, each between 0 and 1, with the number of cases behind it. */
export type Figures = Record<string, { value: number; cases: number }>;

/** Measures coverage, meeting, mentions, context and names as the evaluation of the project counts them. */
export function measure({ articles, names, unscored }: EvalData, annotator: Annotator): Figures {
  return {
    ...measureCoverage(
      articles.filter(({ label }) => label !== undefined),
      annotator,
    ),
    ...measureMarks(
      articles.filter(({ mentions, context }) => mentions !== undefined || context !== undefined),
      unscored,
      annotator,
    ),
    ...measureNames(names, annotator),
  };
}

function measureCoverage(articles: readonly EvalArticle[], annotator: Annotator): Figures {
  const tally = { right: 0, extra: 0, missed: 0 };
  const meetings = { right: 0, all: 0 };
  const negatives = { right: 0, all: 0 };
  for (const article of articles) {
    const { verdict, summit } = annotator.annotate(articleOf(article), 'auto').coverage;
    const said = verdict === 'coverage';
    if (article.label === 'coverage') said ? tally.right++ : tally.missed++;
    else {
      negatives.all++;
      said ? tally.extra++ : negatives.right++;
    }
    if (article.label === 'coverage' && article.summit !== undefined) {
      meetings.all++;
      if (summit === article.summit) meetings.right++;
    }
  }
  return {
    ...precisionAndRecall('coverage', tally),
    'negatives kept silent': share(negatives.right, negatives.all),
    'meeting named right': share(meetings.right, meetings.all),
  };
}

function measureMarks(
  articles: readonly EvalArticle[],
  unscored: ReadonlySet<string>,
  annotator: Annotator,
): Figures {
  const tallies = new Map<string, Tally>();
  for (const article of articles) {
    const found = annotator.annotate(articleOf(article), 'always');
    for (const [name, tally] of [...pairMentions(article, found, unscored), ...pairContext(article, found)])
      tallies.set(name, add(tallies.get(name) ?? NOTHING_YET, tally));
  }
  return Object.assign(
    {},
    ...[...tallies].map(([name, tally]) => precisionAndRecall(name, tally)),
  ) as Figures;
}

type Named = readonly [name: string, tally: Tally];

function pairMentions(article: EvalArticle, found: Annotation, unscored: ReadonlySet<string>): Named[] {
  if (!article.mentions) return [];
  const counts = (mention: Span & { entity: string }): boolean =>
    !unscored.has(mention.entity) && !article.ignore?.some((span) => overlap(span, mention));
  const gold = article.mentions.filter(counts);
  const got = found.mentions.filter(counts);
  return [
    [
      'mentions strict',
      pair(gold, got, (a, b) => a.entity === b.entity && a.start === b.start && a.end === b.end),
    ],
    ['mentions lenient', pair(gold, got, (a, b) => a.entity === b.entity && overlap(a, b))],
  ];
}

function pairContext({ context }: EvalArticle, found: Annotation): Named[] {
  if (!context) return [];
  return (['summits', 'sanctions', 'claims'] as const).map((layer) => [
    `context ${layer}`,
    pairNotes(context, found.context, layer),
  ]);
}

function measureNames(names: readonly EvalName[], annotator: Annotator): Figures {
  const groups = new Map<string, { right: number; all: number }>();
  for (const name of names) {
    const { mentions } = annotator.annotate(articleFromText(name.text), 'always');
    const hits = mentions.filter((mention) => overlap(mention, name));
    const isRight = name.entity
      ? hits.length > 0 && hits.every(({ entity }) => entity === name.entity)
      : hits.length === 0;
    const group = groups.get(name.group) ?? { right: 0, all: 0 };
    groups.set(name.group, { right: group.right + (isRight ? 1 : 0), all: group.all + 1 });
  }
  return Object.fromEntries(
    [...groups].sort().map(([name, { right, all }]) => [`names ${name}`, share(right, all)]),
  );
}

function precisionAndRecall(name: string, { right, extra, missed }: Tally): Figures {
  return {
    [`${name}: precision`]: share(right, right + extra),
    [`${name}: recall`]: share(right, right + missed),
    [`${name}: F1`]: share(2 * right, 2 * right + extra + missed, right + missed),
  };
}

/** Nothing asked for and nothing said is all right. */
function share(part: number, whole: number, cases = whole): { value: number; cases: number } {
  return { value: whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000, cases };
}
