/**
 * What the manifest names as optional. One pattern for both protocols, as a site's is: browsers refuse to ask for a
 * pattern that no single one here contains.
 */
export const OPTIONAL = '*://*/*';

/**
 * Every web page: what "on all news I read" asks for. A pattern for each protocol, as Chromium (156) no longer lets the
 * listed sites be read once `OPTIONAL` itself was given and taken back.
 */
export const EVERYWHERE = ['https://*/*', 'http://*/*'];

/** The pattern of a site and its subdomains. An IP address and a name without a dot have none. */
export function sitePattern(site: string): string {
  return /\.(?!\d+$)[^.]+$/.test(site) ? `*://*.${site}/*` : `*://${site}/*`;
}

/** Whether a host is among the patterns (`*://*.cbc.ca/*` holds for `cbc.ca` and `www.cbc.ca`). */
export function isListed(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    const domain = /^[*a-z]+:\/\/(?:\*\.)?([^/]+)\//.exec(pattern)?.[1];
    return (
      domain !== undefined && (host === domain || (pattern.includes('://*.') && host.endsWith(`.${domain}`)))
    );
  });
}
