import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBundledFacts } from '../../src/facts/bundled';
import { fold, foldedOffset } from '../../src/text/fold';
import { storyText } from './articles';
import { anyText, PATIENCE, share } from './cases';

const text = fc.oneof(anyText, storyText(loadBundledFacts()));

test('folding keeps the way back: bounds in order, inside the text, none empty', {
  timeout: PATIENCE,
}, () => {
  fc.assert(
    fc.property(text, (original) => {
      const { text: folded, starts, ends } = fold(original);
      expect(starts.length).toBe(folded.length);
      expect(ends.length).toBe(folded.length);
      for (let at = 0; at < folded.length; at++) {
        const [start = -1, end = -1] = [starts[at], ends[at]];
        if (start < (starts[at - 1] ?? 0) || end <= start || end > original.length)
          throw new Error(`unit ${at} comes from ${start} to ${end}`);
      }
    }),
    share(0.16),
  );
});

test('each folded unit is found by its source', { timeout: PATIENCE }, () => {
  fc.assert(
    fc.property(text, (original) => {
      const folded = fold(original);
      for (let at = 0; at < folded.text.length; at++) {
        const found = foldedOffset(folded, folded.starts[at] ?? 0);
        expect(folded.starts[found]).toBe(folded.starts[at]);
      }
    }),
    share(0.16),
  );
});
