import { browser } from 'wxt/browser';
import { EVERYWHERE, sitePattern } from './patterns';

/** What the reader has allowed beyond the listed sites. */
export interface Access {
  /** Patterns that the manifest asks for: the listed sites. */
  listed: readonly string[];
  /** Patterns that hold now. */
  granted: readonly string[];
  everywhere: boolean;
}

export async function readAccess(): Promise<Access> {
  const { origins = [] } = await browser.permissions.getAll();
  return {
    listed: browser.runtime.getManifest().host_permissions ?? [],
    granted: origins,
    everywhere: EVERYWHERE.every((pattern) => origins.includes(pattern)),
  };
}

/** Whether a page may be read now. `url` must be http(s). */
export function mayRead(url: string): Promise<boolean> {
  // Patterns bear no port: they hold for all of them.
  return browser.permissions.contains({ origins: [`${new URL(url).origin.replace(/:\d+$/, '')}/*`] });
}

/** Asks for one site with its subdomains. Must be called straight from a click; false where the reader says no. */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(site)] });
}

/** Asks for all sites. Must be called straight from a click; false where the reader says no. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: EVERYWHERE });
}

/** Takes grants back; false where the browser keeps them (listed sites are taken back in the browser itself). */
export function revoke(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] });
}

export function revokeEverywhere(): Promise<boolean> {
  return revoke(EVERYWHERE);
}

/** Grants beyond the listed sites, each of which can be taken back by itself. */
export function extraGrants({ listed, granted }: Access): string[] {
  return granted.filter((pattern) => !listed.includes(pattern));
}

/** Calls back when the reader gives or takes back a permission, here or in the browser's own settings. */
export function watchAccess(changed: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  });
}
