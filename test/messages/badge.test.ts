import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepBadge } from '../../src/messages/badge';

const shown = (tabId: number) => fakeBrowser.action.getBadgeText({ tabId });
const tell = (sender: object, notes: number) => keepBadge(sender as Parameters<typeof keepBadge>[0], notes);

beforeEach(() => fakeBrowser.reset());

test('shows the number of notes, and nothing where there are none', async () => {
  await tell({ tab: { id: 7 } }, 12);
  expect(await shown(7)).toBe('12');
  await tell({ tab: { id: 7 } }, 0);
  expect(await shown(7)).toBe('');
});

test('leaves the tab alone for a page that is drawn ahead, and for a sender without a tab', async () => {
  await tell({ tab: { id: 7 } }, 3);
  await tell({ tab: { id: 7 }, documentLifecycle: 'prerender' }, 12);
  await tell({}, 12);
  expect(await shown(7)).toBe('3');
});
