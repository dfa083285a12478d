import { describe, expect, test } from 'vitest';
import { cueOf } from '../../src/overlay/cue';

const TEXT = 'The two men met in Vladivostok, where no statement was signed.';
const ALL = { start: 0, end: TEXT.length };
const cue = (text: string, taken: string[] = []) => {
  const stretches = taken.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const { start, end } = cueOf(text, { start: 0, end: text.length }, [], stretches);
  return text.slice(start, end);
};

describe('the words that carry a note', () => {
  test('are those that told it, the first that no name has taken', () => {
    const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
    const told = [at('Vladivostok'), at('statement'), at('signed')];
    expect(cueOf(TEXT, ALL, told, [at('Vladivostok')])).toEqual(at('statement'));
  });
  test('are the last telling word of the passage', () => expect(cue(TEXT)).toBe('signed'));
  test('leave names alone', () => expect(cue('He came back from Pyongyang.', ['Pyongyang'])).toBe('from'));
  test('prefer a telling word to a nearer short one', () =>
    expect(cue('Both reached the border at Khasan', ['Khasan'])).toBe('border'));
  test('overlap a name only where nothing else is there', () =>
    expect(cue('Pyongyang.', ['Pyongyang'])).toBe('Pyongyang'));
  test('are a few signs where a script sets no spaces', () =>
    expect(cue('两位领导人在平壤举行了会谈。')).toBe('行了会谈'));
  test('stay inside the passage', () => {
    const { start, end } = cueOf(TEXT, { start: 0, end: 31 }, [], []);
    expect(TEXT.slice(start, end)).toBe('Vladivostok');
    expect(cueOf('…', { start: 0, end: 1 }, [], [])).toEqual({ start: 0, end: 1 });
    expect(end).toBeLessThanOrEqual(ALL.end);
  });
});
