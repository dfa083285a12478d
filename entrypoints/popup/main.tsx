import { render } from 'preact';
import { browser } from 'wxt/browser';
import { openPanel } from '../../src/messages/open-panel';
import { createAccessState } from '../../src/ui/access/access-state';
import { followScheme } from '../../src/ui/follow-scheme';
import { loadLater } from '../../src/ui/load-later';
import { loadKnowledge } from '../../src/ui/lookup/knowledge';
import { Popup } from '../../src/ui/popup/popup';
import { startPage } from '../../src/ui/start-page';
import { createTabState } from '../../src/ui/tab/tab-state';

const gone = startPage();
const state = createTabState(gone);
followScheme(state.settings, gone);
/** Called straight from a click: browsers open a panel only then. */
const leaveFor = (open: () => Promise<void>) =>
  void state.attempt(async () => {
    await open();
    window.close();
  });
render(
  <Popup
    state={state}
    // The field is there at once, then the page and the switches; the fact base follows.
    knowledge={loadLater(loadKnowledge, state, state.ready)}
    access={createAccessState(gone)}
    onOptions={() => leaveFor(() => browser.runtime.openOptionsPage())}
    onPanel={() => leaveFor(() => openPanel(state.facts.value?.tab.windowId))}
    onClose={() => window.close()}
  />,
  document.body,
);
