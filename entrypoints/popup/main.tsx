import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openPanel } from '../../src/messages/open-panel';
import { createAccessState } from '../../src/ui/access/access-state';
import { type Knowledge, loadKnowledge } from '../../src/ui/lookup/knowledge';
import { Popup } from '../../src/ui/popup/popup';
import { startPage } from '../../src/ui/start-page';
import { createTabState } from '../../src/ui/tab/tab-state';

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort(), { once: true });
const state = createTabState(gone.signal);
const knowledge = signal<Knowledge | null>(null);
startPage(state.settings);
/** Called straight from a click: browsers open a panel only then. */
const leaveFor = (open: () => Promise<void>) =>
  void state.attempt(async () => {
    await open();
    window.close();
  });
render(
  <Popup
    state={state}
    knowledge={knowledge}
    access={createAccessState(gone.signal)}
    onOptions={() => leaveFor(() => browser.runtime.openOptionsPage())}
    onPanel={() => leaveFor(() => openPanel(state.facts.value?.tab.windowId))}
    onClose={() => window.close()}
  />,
  document.body,
);
// The field is there at once, then the page and the switches; the fact base follows.
void state.ready.then(() =>
  requestAnimationFrame(() =>
    setTimeout(async () => {
      knowledge.value = await loadKnowledge();
    }),
  ),
);
