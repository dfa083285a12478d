import { getDomain } from 'tldts-experimental';

/**
 * The key under which a host's settings stand: its registrable domain after the public suffix list
 * (`www.bbc.co.uk` → `bbc.co.uk`), or the host itself where it has none (`localhost`, an IP address).
 * Carries the whole list, so it stays out of content scripts; as hashes, which are ready at once: the plain list of
 * tldts is 65 kB (gzip) larger and costs the background 10 ms more each time it wakes.
 */
export function siteOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true }) ?? host.toLowerCase();
}
