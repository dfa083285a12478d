import { expect, it } from 'vitest';
import { RULES } from '../../../src/detect/signals';
import { hasSignalText } from '../../../src/ui/tab/signal-text';

it('has words for every signal of the detector', () => {
  const mute = Object.keys(RULES).filter((id) => !hasSignalText(id));
  expect(mute, 'add a text to signal-text.ts and the locales').toEqual([]);
});
