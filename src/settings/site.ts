import { getDomain } from 'tldts';

/**
 * The key under which a host's settings stand: its registrable domain after the public suffix list
 * (`www.bbc.co.uk` → `bbc.co.uk`), or the host itself where it has none (`localhost`, an IP address).
 * Carries the whole list, so it stays out of content scripts.
 */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host.toLowerCase();
}
