import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadBundledFacts } from '../src/facts/bundled';
import { answer } from '../src/messages/answer';
import { callBackground } from '../src/messages/send';
import { Overlay } from '../src/overlay/overlay';
import { Session } from '../src/overlay/session';
import { loadSettings, updateSettings, watchSettings } from '../src/settings/store';

export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const [site, settings] = await Promise.all([callBackground('siteOf', location.hostname), loadSettings()]);
    if (ctx.isInvalid) return;
    const session = new Session(document, loadBundledFacts(), site, settings);
    const overlay = new Overlay(
      session,
      {
        saveSettings: (change) => void updateSettings(change),
        changed: ({ notes }) => void callBackground('pageRead', { notes }),
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
    ctx.onInvalidated(unwatch);
    overlay.read();
  },
});
