import { render } from 'preact';
import { followScheme } from '../../src/ui/follow-scheme';
import { loadFacts } from '../../src/ui/load-facts';
import { loadLater } from '../../src/ui/load-later';
import { Panel } from '../../src/ui/panel/panel';
import { startPage } from '../../src/ui/start-page';
import { createTabState } from '../../src/ui/tab/tab-state';

const gone = startPage();
const state = createTabState(gone);
followScheme(state.settings, gone);
render(<Panel state={state} facts={loadLater(loadFacts, state)} />, document.body);
