import { expect, test } from 'vitest';
import { notesOf } from './notes-of';

test('a note on claims says which words of its passage told the topic', () => {
  const text = 'The Kremlin said that Moscow could help Pyongyang to build satellites and rockets for space.';
  const note = notesOf(text).find(
    (found) => found.layer === 'claims' && found.topic === 'satellite-technology',
  );
  const words =
    note?.layer === 'claims' ? (note.cues ?? []).map(({ start, end }) => text.slice(start, end)) : [];
  expect(words[0]).toBe('satellites');
});
