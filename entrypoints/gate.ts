// Without the polyfill: promises are native in both browsers, and this runs on every listed page.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { namesBothLeaders } from '../src/detect/first-look';
import { envelope } from '../src/messages/envelope';
import { samplePage } from '../src/page/sample';

/** Left in the extension's own world: the address that the gate has passed, so that it asks once for each. */
interface World {
  summitContextPassed?: string;
}

/**
 * The cheap first look at a listed page: nothing stays behind, whatever it finds.
 * No WXT content script, as that wrapper leaves a listener and posts a message on every page.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.summitContextPassed === location.href || !namesBothLeaders(samplePage(document))) return;
  world.summitContextPassed = location.href;
  // Fails only where the extension was just updated or removed: then there is nobody left to ask.
  browser.runtime.sendMessage(envelope('leadersSeen', undefined)).catch(() => undefined);
});
