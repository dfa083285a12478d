/** A page served at a real address: its HTML, and headers such as a strict CSP. */
export interface Served {
  html: string;
  headers?: Record<string, string>;
}
/** Pages by address, without query and fragment. */
export type Site = Record<string, Served>;

/** What stands for the web in a test. */
export interface Web {
  /** The answer to a request; undefined where it must be refused. */
  answer(url: string): { body: string; headers: Record<string, string> } | undefined;
  /** Addresses asked for that no test serves: must stay empty. */
  strayed: string[];
}

/** Serves a site and nothing else. Browsers ask for icons by themselves: that is refused, but does not count as straying. */
export function webOf(site: Site): Web {
  const strayed: string[] = [];
  return {
    strayed,
    answer(url) {
      const { origin, pathname } = new URL(url);
      const served = site[origin + pathname];
      if (served)
        return {
          body: served.html,
          headers: { 'content-type': 'text/html; charset=utf-8', ...served.headers },
        };
      if (pathname !== '/favicon.ico') strayed.push(url);
      return undefined;
    },
  };
}
