import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { type ActiveTab, activeTab, watchActiveTab } from '../../messages/active-tab';
import type { PageReport } from '../../messages/report';
import { callBackground, callTab } from '../../messages/send';
import { t } from '../../messages/text';
import { mayRead, readAccess } from '../../settings/access';
import { isListed } from '../../settings/patterns';
import { createSettingsState, type SettingsState } from '../settings-state';

/** What is known of the tab in front. */
export interface TabFacts {
  tab: ActiveTab;
  /** Settings key of its site; empty where the address is not known. */
  site: string;
  report: PageReport | null;
  isListed: boolean;
  mayRead: boolean;
}

/** State and deeds that popup and side panel share. */
export interface TabState extends SettingsState {
  /** Null until it has been asked for once. */
  facts: ReadonlySignal<TabFacts | null>;
  /** Resolves when the tab has been asked for once, or could not be. */
  ready: Promise<void>;
  annotate(): Promise<void>;
  jumpTo(stretch: { start: number; end: number }): Promise<void>;
  pausePage(paused: boolean): Promise<void>;
}

/** How long (ms) the annotator gets to follow a change of settings before it is asked again. */
const FOLLOW = 200;

/** Follows settings and the tab in front until `stop` aborts. */
export function createTabState(stop: AbortSignal): TabState {
  const state = createSettingsState(stop);
  const facts = signal<TabFacts | null>(null);
  // Nobody asked for it, so that it takes no problem away that the reader is still to see.
  const refresh = async () => {
    try {
      facts.value = await readTab();
    } catch (error) {
      state.tell(error);
    }
  };
  const inTab = (task: (tabId: number) => Promise<unknown>) =>
    state.attempt(async () => {
      if (facts.value) await task(facts.value.tab.id);
      facts.value = await readTab();
    });
  const ready = refresh();
  watchActiveTab(
    () => void refresh(),
    () => facts.peek()?.tab.id,
    stop,
  );
  const unfollow = effect(() => {
    if (state.settings.value) setTimeout(() => void refresh(), FOLLOW);
  });
  stop.addEventListener('abort', unfollow);
  return {
    ...state,
    facts,
    ready,
    annotate: () => inTab(annotate),
    jumpTo: (stretch) => inTab((id) => callTab(id, 'jumpTo', stretch)),
    pausePage: (paused) => inTab((id) => callTab(id, 'pausePage', paused)),
  };
}

async function annotate(tabId: number): Promise<void> {
  try {
    await callBackground('annotateTab', tabId);
  } catch (cause) {
    throw new Error(t('problem.annotate'), { cause });
  }
}

async function readTab(): Promise<TabFacts | null> {
  const tab = await activeTab();
  if (!tab) return null;
  const [report, access] = await Promise.all([askReport(tab.id), readAccess()]);
  const url = tab.url ?? report?.url;
  if (url === undefined || !/^https?:/.test(url)) {
    return { tab, site: '', report, isListed: false, mayRead: false };
  }
  const host = new URL(url).hostname;
  return {
    tab: { ...tab, url },
    site: report?.site ?? (await siteOfHost(host)),
    report,
    isListed: isListed(host, access.listed),
    mayRead: await mayRead(url),
  };
}

/** Null where no annotator runs in the tab. */
async function askReport(tabId: number): Promise<PageReport | null> {
  try {
    return await callTab(tabId, 'report', undefined);
  } catch {
    return null;
  }
}

/** The public suffix list is large, so it is loaded only where no annotator has told the site. */
async function siteOfHost(host: string): Promise<string> {
  const { siteOf } = await import('../../settings/site');
  return siteOf(host);
}
