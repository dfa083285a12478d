import { expect, it } from 'vitest';
import { RULES } from '../../../src/detect/signals';
import { signalText } from '../../../src/ui/tab/signal-text';
import { speak } from '../catalogue';

it('has words for every signal of the detector', () => {
  speak('en');
  const mute = Object.keys(RULES).filter((id) => !/^[A-Z].*\.$/.test(signalText(id)));
  expect(mute, 'add a text to signal-text.ts and the locales').toEqual([]);
});

it('tells a signal that it does not know by its id', () => {
  expect(signalText('headline-of-tomorrow')).toBe('headline of tomorrow');
  expect(signalText('constructor')).toBe('constructor');
});
