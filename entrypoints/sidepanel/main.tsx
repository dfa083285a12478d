import { signal } from '@preact/signals';
import { render } from 'preact';
import type { FactBase } from '../../src/facts/factbase';
import { Panel } from '../../src/ui/panel/panel';
import { startPage } from '../../src/ui/start-page';
import { createTabState } from '../../src/ui/tab/tab-state';

const gone = new AbortController();
addEventListener('pagehide', () => gone.abort(), { once: true });
const state = createTabState(gone.signal);
const facts = signal<FactBase | null>(null);
startPage(state.settings);
render(<Panel state={state} facts={facts} />, document.body);
requestAnimationFrame(() =>
  setTimeout(async () => {
    const { loadBundledFacts } = await import('../../src/facts/bundled');
    facts.value = loadBundledFacts();
  }),
);
