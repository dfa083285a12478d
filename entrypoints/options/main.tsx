import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { FactBase } from '../../src/facts/factbase';
import { createAccessState } from '../../src/ui/access/access-state';
import { Options } from '../../src/ui/options/options';
import { createSettingsState } from '../../src/ui/settings-state';
import { startPage } from '../../src/ui/start-page';

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort(), { once: true });
const state = createSettingsState(gone.signal);
const facts = signal<FactBase | null>(null);
startPage(state.settings);
render(
  <Options
    state={state}
    access={createAccessState(gone.signal)}
    facts={facts}
    version={browser.runtime.getManifest().version}
  />,
  document.body,
);
requestAnimationFrame(() =>
  setTimeout(async () => {
    const { loadBundledFacts } = await import('../../src/facts/bundled');
    facts.value = loadBundledFacts();
  }),
);
