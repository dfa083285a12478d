import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createAccessState } from '../../src/ui/access/access-state';
import { followScheme } from '../../src/ui/follow-scheme';
import { loadFacts } from '../../src/ui/load-facts';
import { loadLater } from '../../src/ui/load-later';
import { Options } from '../../src/ui/options/options';
import { createSettingsState } from '../../src/ui/settings-state';
import { startPage } from '../../src/ui/start-page';

const gone = startPage();
const state = createSettingsState(gone);
followScheme(state.settings, gone);
render(
  <Options
    state={state}
    access={createAccessState(gone)}
    facts={loadLater(loadFacts, state)}
    version={browser.runtime.getManifest().version}
  />,
  document.body,
);
