import { describe, expect, test } from 'vitest';
import type { Annotation, Article, Mention } from '../../src/annotation';
import { type Choice, chooseMarks } from '../../src/overlay/marks';

const TEXT = 'Kim spoke. Kim left.\n\nPart two\n\nKim returned home.';
const ARTICLE: Article = {
  text: TEXT,
  blocks: [
    { start: 0, end: 20, kind: 'paragraph' },
    { start: 22, end: 30, kind: 'heading' },
    { start: 32, end: TEXT.length, kind: 'paragraph' },
  ],
};
const kim = (start: number): Mention => ({
  entity: 'kim',
  kind: 'person',
  start,
  end: start + 3,
  surface: 'Kim',
  how: 'exact',
  score: 1,
});
const ANNOTATION: Annotation = {
  coverage: { verdict: 'coverage', score: 1, summit: null, signals: [] },
  mentions: [kim(0), kim(11), kim(32)],
  context: [
    { layer: 'summits', id: 'm-1', start: 32, end: TEXT.length, score: 0.5, reason: 'same meeting' },
    {
      layer: 'claims',
      topic: 'venue',
      claims: ['c-1'],
      start: 32,
      end: TEXT.length,
      score: 0.9,
      reason: 'same topic',
    },
  ],
};
const ALL_LAYERS = { names: true, summits: true, sanctions: true, claims: true };
const choice = (change: Partial<Choice> = {}, view: Partial<Choice['view']> = {}): Choice => ({
  view: { paused: false, layers: ALL_LAYERS, hidden: [], ...view },
  every: 'first',
  hidden: new Set(),
  ...change,
});
const shown = (wanted: Choice) =>
  chooseMarks(ARTICLE, ANNOTATION, wanted).map(({ layer, start }) => `${layer}@${start}`);

describe('names', () => {
  test('are marked once in each stretch between headings', () =>
    expect(shown(choice())).toEqual(['names@0', 'names@32', 'claims@36']));
  test('or each time, where the reader wants that', () =>
    expect(shown(choice({ every: 'every' }))).toEqual(['names@0', 'names@11', 'names@32', 'claims@36']));
});

describe('notes on one passage', () => {
  test('share one mark, the strongest first', () => {
    const [mark] = chooseMarks(ARTICLE, ANNOTATION, choice()).filter(({ notes }) => notes.length > 0);
    expect(mark?.notes.map(({ layer }) => layer)).toEqual(['claims', 'summits']);
    expect(mark?.key).toBe('claims:venue');
  });
  test('follow their own layers', () => {
    const off = choice({}, { layers: { ...ALL_LAYERS, claims: false } });
    expect(shown(off)).toEqual(['names@0', 'names@32', 'summits@36']);
  });
});

describe('notes on one topic down the page', () => {
  const note = (start: number, score: number, reason: string): Annotation['context'][number] => ({
    layer: 'claims',
    topic: 'travel',
    claims: ['c-1', 'c-2'],
    ...(reason !== 'same topic' && { conflicts: ['c-2'] }),
    start,
    end: start + 9,
    score,
    reason,
  });
  const reasonsShown = (context: Annotation['context']) =>
    chooseMarks(ARTICLE, { ...ANNOTATION, mentions: [], context }, choice()).flatMap(({ notes }) =>
      notes.map(({ reason }) => reason),
    );

  test('show once, where they fit best', () =>
    expect(reasonsShown([note(0, 0.7, 'same topic'), note(11, 0.9, 'same topic')])).toEqual(['same topic']));

  test('give way to what contradicts, each contradiction once, however sure the others are', () =>
    expect(
      reasonsShown([
        note(0, 0.9, 'same topic'),
        note(11, 0.6, 'contradicts: train speed'),
        note(32, 0.7, 'contradicts: time of departure'),
        note(36, 0.5, 'contradicts: train speed'),
      ]),
    ).toEqual(['contradicts: train speed', 'contradicts: time of departure']));
});

describe('what does not show', () => {
  test('names that were hidden on the page', () =>
    expect(shown(choice({ hidden: new Set(['kim']) }))).toEqual(['claims@36']));
  test('notes that were hidden on the site', () =>
    expect(shown(choice({}, { hidden: ['claims:venue', 'm-1'] }))).toEqual(['names@0', 'names@32']));
  test('names, where their layer is off', () =>
    expect(shown(choice({}, { layers: { ...ALL_LAYERS, names: false } }))).toEqual(['claims@36']));
  test('anything at all, where the page is paused', () =>
    expect(shown(choice({}, { paused: true }))).toEqual([]));
});
