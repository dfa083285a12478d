import { browser } from 'wxt/browser';
import { extraGrants, readAccess } from '../settings/access';

const SCRIPT_ID = 'granted-sites';

/** Keeps the gate registered on exactly the sites that the reader granted beyond the listed ones. */
export function watchGrants(): void {
  browser.permissions.onAdded.addListener(() => void registerGranted());
  browser.permissions.onRemoved.addListener(() => void registerGranted());
}

/** Registers the gate on granted sites anew: after a grant, its loss, an update. */
export async function registerGranted(): Promise<void> {
  const granted = extraGrants(await readAccess());
  const present = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (present.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (granted.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      matches: granted,
      js: ['/gate.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** After an install or update: open pages are looked at without a reload; an older annotator there gives way to the new one. */
export async function lookAtOpenTabs(): Promise<void> {
  const { granted } = await readAccess();
  if (granted.length === 0) return;
  for (const { id } of await browser.tabs.query({ url: [...granted] })) {
    if (id === undefined) continue;
    // A tab that is discarded or shows an error page takes no script; it is read when it loads.
    await browser.scripting
      .executeScript({ target: { tabId: id }, files: ['/gate.js'] })
      .catch(() => undefined);
  }
}
