import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createAccessState } from '../../src/ui/access/access-state';
import { createFactsState } from '../../src/ui/facts-state';
import { Options } from '../../src/ui/options/options';
import { createSettingsState } from '../../src/ui/settings-state';
import { startPage } from '../../src/ui/start-page';

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort(), { once: true });
const state = createSettingsState(gone.signal);
startPage(state.settings);
render(
  <Options
    state={state}
    access={createAccessState(gone.signal)}
    facts={createFactsState()}
    version={browser.runtime.getManifest().version}
  />,
  document.body,
);
