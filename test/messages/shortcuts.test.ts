import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readShortcuts } from '../../src/messages/shortcuts';
import { speak } from '../ui/catalogue';

test('commands stand in our order, with the keys that the reader has given them', async () => {
  speak('en');
  Object.assign(fakeBrowser.commands, {
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+S' },
      { name: 'pause-page', description: 'Pause' },
      { name: 'next-mark', description: 'Next', shortcut: 'Ctrl+1' },
    ],
  });
  expect(await readShortcuts()).toEqual([
    { description: 'Next', keys: 'Ctrl+1' },
    { description: 'Pause', keys: '' },
    { description: 'Open the popup', keys: 'Alt+Shift+S' },
  ]);
});
