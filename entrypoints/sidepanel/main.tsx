import { render } from 'preact';
import { createFactsState } from '../../src/ui/facts-state';
import { Panel } from '../../src/ui/panel/panel';
import { startPage } from '../../src/ui/start-page';
import { createTabState } from '../../src/ui/tab/tab-state';

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort(), { once: true });
const state = createTabState(gone.signal);
startPage(state.settings);
render(<Panel state={state} facts={createFactsState()} />, document.body);
