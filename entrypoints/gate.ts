import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { namesBothLeaders } from '../src/detect/first-look';
import { envelope } from '../src/messages/envelope';
import { samplePage } from '../src/page/sample';

/** The extension's own world. `summitContextPassed` is left there: the address that the gate has passed, so that it asks once for each. */
interface World {
  summitContextPassed?: string;
  browser?: typeof Browser;
  chrome?: typeof Browser;
}

/**
 * The cheap first look at a listed page: nothing stays behind, whatever it finds.
 * No WXT content script, as that wrapper leaves a listener and posts a message on every page.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  const passed = world.summitContextPassed;
  // The address is asked for only then: the first touch of `location` costs as much as looking through the text.
  if ((passed !== undefined && passed === location.href) || !namesBothLeaders(samplePage(document))) return;
  world.summitContextPassed = location.href;
  // Without the polyfill, as promises are native in both browsers; and not before it is needed, as the first touch
  // of `chrome.runtime` makes Chromium set it up, a third of what the gate costs.
  const api = world.browser ?? world.chrome;
  // Fails only where the extension was just updated or removed: then there is nobody left to ask.
  api?.runtime.sendMessage(envelope('leadersSeen', undefined)).catch(() => undefined);
});
