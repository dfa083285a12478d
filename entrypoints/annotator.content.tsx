import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadAnnotator } from '../src/bundled-annotator';
import { answer } from '../src/messages/answer';
import { callBackground, tellBackground } from '../src/messages/send';
import { Overlay } from '../src/overlay/overlay';
import { Session } from '../src/overlay/session';
import { nextFrame, pause } from '../src/page/pause';
import { loadSettings, updateSettings, watchSettings } from '../src/settings/store';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    // The answers come while the facts are read.
    const asked = Promise.all([callBackground('siteOf', location.hostname), loadSettings()]);
    await pause();
    const { facts, annotator } = loadAnnotator();
    const [site, settings] = await asked;
    const session = new Session(document, facts, annotator, site, settings);
    const overlay = new Overlay(
      session,
      {
        // Where saving fails the mark stays hidden on this page all the same.
        saveSettings: (change) => void updateSettings(change).catch(() => undefined),
        changed: ({ notes }) => tellBackground('pageRead', { notes }),
      },
      ctx.signal,
    );
    answer(
      {
        report: () => overlay.report(),
        jumpTo: (stretch) => overlay.jumpTo(stretch),
        pausePage: (paused) => overlay.pause(paused),
        command: (command) => overlay.command(command),
        pageMoved: () => overlay.moved(),
      },
      ctx.signal,
    );
    const unwatch = watchSettings((changed) => {
      session.settings = changed;
      overlay.show();
    });
    // Where the extension is gone its store is too, and nothing is left to unwatch.
    ctx.onInvalidated(() => browser.runtime?.id && unwatch());
    // Nobody tells a page that its extension is gone: asking makes the context end itself, and all of ours with it.
    const check = () => ctx.isInvalid;
    for (const type of ['pointerover', 'keydown', 'visibilitychange', 'focus'] as const) {
      window.addEventListener(type, check, { signal: ctx.signal, capture: true, passive: true });
    }
    await session.readInSteps(pause, () => {
      overlay.show();
      return nextFrame();
    });
    if (!ctx.isInvalid) overlay.start();
  },
});
