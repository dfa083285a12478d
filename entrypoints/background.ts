import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../src/messages/answer';
import { keepBadge } from '../src/messages/badge';
import { watchCommands } from '../src/messages/commands';
import { lookAtOpenTabs, registerGranted, watchGrants } from '../src/messages/grants';
import { annotateTab, injector } from '../src/messages/inject';
import { watchNavigation } from '../src/messages/navigation';
import marksCss from '../src/overlay/marks.css?inline';
import { siteOf } from '../src/settings/site';

/** Wakes on events only; whatever it must know is asked of the tab or the store. */
export default defineBackground(() => {
  const inject = injector(marksCss);
  answer({
    leadersSeen: (_, { tab, frameId }) => inject(tab?.id ?? browser.tabs.TAB_ID_NONE, frameId),
    pageRead: ({ notes }, sender) => keepBadge(sender, notes),
    siteOf,
    annotateTab: (tabId) => annotateTab(tabId, inject),
  });
  watchNavigation();
  watchCommands();
  watchGrants();
  browser.runtime.onInstalled.addListener(() => {
    void registerGranted();
    void lookAtOpenTabs();
  });
});
